exports.run = async () => console.log("The suite ran.");
