/** The add-in's version, which every posted line names; a test holds it against package.json. */
export const VERSION = '1.0.0';
