// @fastify/static is CommonJS and requires this ES module: Node can, jest's own loader cannot.
module.exports = process.getBuiltinModule('module').createRequire(__filename)('content-disposition');
