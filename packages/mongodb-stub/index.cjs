// Takes the place of the MongoDB driver: only webex-node-bot-framework's storage/mongo.js, which is not used, requires it.
module.exports = {};
