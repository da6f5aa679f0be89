/** Loaded before the server that is measured: tells its heap ten times a second. */
setInterval(() => process.send?.({ heap: process.memoryUsage().heapUsed }), 100).unref();
