/**
 * The scripts of pages without the framework, by name: where each begins. While one develops they are served by
 * `/dev/<name>.js`; the export writes them to `_assets/<name>.<hash>.js`.
 */
export const PLAIN_SCRIPTS = { embed: "components/embed/script/main.ts" } as const;
