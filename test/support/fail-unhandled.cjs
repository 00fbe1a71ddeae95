// Mocha takes no notice of a rejection that nobody handles; Node ends a server for it. Here it fails the test.
process.on("unhandledRejection", (reason) => {
	throw reason;
});
