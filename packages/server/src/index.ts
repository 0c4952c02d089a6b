// server: REST, OpenAPI and the page on Hono, built from the list of operations.
export { type AppOptions, createApp, LIMITS, type Limits } from './app.js';
export { type DrainOptions, drainOnSignals, type Signals } from './drain-on-signals.js';
export { isLoopback } from './guard-host.js';
export { tokenFault } from './guard-writes.js';
export { toOpenApi } from './open-api.js';
export {
  DEFAULT_PORT,
  type RunningServer,
  type ServerOptions,
  STOP_SECONDS,
  startServer,
  type WorkContext,
} from './start-server.js';
