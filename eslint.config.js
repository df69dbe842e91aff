import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

const sources = ["src/**/*.ts", "rubrics/**/*.ts"];
const buildTools = ["*.config.ts", "rubrics/precompute.ts"];
const bareError = "[callee.name=/^(Error|TypeError|RangeError)$/]";

export default defineConfig(
  { ignores: ["dist/", "coverage/", "docs/api/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { jsdoc },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A mapped type keeps optional fields and editor completion where a Record would not.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // "undefined" is a value here, and a short way to say that nothing was read.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-explicit-any": "error",
      // Empty unions and empty sets of names are ordinary values of the types that infer them.
      "@typescript-eslint/no-generated-empty-object-type": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: "error",
      "jsdoc/check-alignment": "error",
      "jsdoc/check-param-names": "error",
      "jsdoc/check-tag-names": ["error", { definedTags: ["typeParam", "remarks"] }],
      "jsdoc/empty-tags": "error",
      "jsdoc/no-types": "error",
    },
  },
  {
    files: sources,
    ignores: buildTools,
    rules: {
      "no-console": "error",
      // Every error of the library is a ScoreError with a code that a program can tell apart.
      "no-restricted-syntax": [
        "error",
        {
          selector: `ThrowStatement > :matches(NewExpression, CallExpression)${bareError}`,
          message: "Throw a ScoreError: it has a code.",
        },
      ],
    },
  },
  {
    files: ["tests/**/*.ts", "examples/**/*.ts", "bench/**/*.ts"],
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
