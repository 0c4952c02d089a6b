// swagger-ui-dist brings no types of its own; this is the one function that is used.
declare module 'swagger-ui-dist/absolute-path.js' {
  /** The folder of the package's files. */
  export default function absolutePath(): string;
}
