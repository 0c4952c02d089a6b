// The path of the built page, for servers.

/** Folder of the built page: index.html and its assets. */
export declare const pageFolder: string;
