// Where the built page lies, for whoever serves it.

/** Folder of the built page: index.html and its assets. */
export declare const pageFolder: string;
