// What do users load? Minified and compressed, as Vite does: text stays as it is written, where
// esbuild alone would escape every Vietnamese letter.

const asWritten = (config) => ({ ...config, charset: "utf8" });

export default [
  {
    name: "score + draft3530 with decimal.js",
    import: {
      "dist/index.js": "{ score }",
      "dist/rubrics.js": "{ draft3530 }",
    },
    limit: "34.3 kB",
  },
  {
    name: "score + decision405 with decimal.js",
    import: {
      "dist/index.js": "{ score }",
      "dist/rubrics.js": "{ decision405 }",
    },
    limit: "34.6 kB",
  },
  {
    name: "engine alone, without decimal.js",
    path: "dist/index.js",
    import: "{ score, safeScore }",
    ignore: ["decimal.js"],
    limit: "14.7 kB",
  },
  {
    name: "batch alone",
    path: "dist/batch.js",
    import: "{ compile }",
    limit: "12.5 kB",
  },
  {
    name: "review with decimal.js and zod",
    path: "dist/plan.js",
    import: "{ review }",
    limit: "51 kB",
  },
  {
    name: "draft3530 alone",
    path: "dist/rubrics.js",
    import: "{ draft3530 }",
    limit: "10 kB",
  },
  {
    name: "decision405 alone",
    path: "dist/rubrics.js",
    import: "{ decision405 }",
    limit: "10 kB",
  },
].map((check) => ({ ...check, modifyEsbuildConfig: asWritten }));
