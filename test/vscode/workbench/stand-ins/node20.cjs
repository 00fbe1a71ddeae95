// Required before a VS Code server that was built for Node 24, so that it starts on Node 20 too.
// Not by `require("node:module")`: the names an ES module can import are fixed when that first runs.
const Module = module.constructor;
if (typeof Module.registerHooks !== "function") {
	Module.registerHooks = () => ({ deregister() {} });
}
