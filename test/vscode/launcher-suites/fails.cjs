exports.run = async () => {
	throw new Error("1 test failed");
};
