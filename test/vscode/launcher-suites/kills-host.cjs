exports.run = async () => {
	console.log("The suite ran.");
	process.exit(0);
};
