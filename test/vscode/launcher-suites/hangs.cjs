exports.run = () => {
	console.log("The suite ran.");
	return new Promise(() => {});
};
