// Which engine is this? The version of package.json; a receipt names it.

export const version = "0.0.0";
