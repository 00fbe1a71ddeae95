// Stands in for @vscode/spdlog: log files and output channels, written plainly and at once.
const { appendFileSync, mkdirSync } = require("node:fs");
const { dirname } = require("node:path");

const levels = ["trace", "debug", "info", "warn", "error", "critical"];

class Logger {
	constructor(file) {
		this.file = file;
		this.level = levels.indexOf("info");
		this.isRaw = false;
	}
	write(level, message) {
		if (levels.indexOf(level) < this.level) return;

		const line = `${new Date().toISOString()} [${level}] ${message}\n`;
		try {
			appendFileSync(this.file, this.isRaw ? message : line);
		} catch {
			// The folder is gone at the end of a run; there is nobody left to read the line.
		}
	}
	getLevel() {
		return this.level;
	}
	setLevel(level) {
		this.level = level;
	}
	clearFormatters() {
		this.isRaw = true;
	}
	setPattern() {}
	flush() {}
	drop() {}
}

for (const level of levels) {
	Logger.prototype[level] = function (message) {
		this.write(level, message);
	};
}

async function createLogger(_name, file) {
	mkdirSync(dirname(file), { recursive: true });
	return new Logger(file);
}

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
