/** The part of swagger-ui-dist that docs.ts uses; the package brings no types for its bundles. */
declare module "swagger-ui-dist/swagger-ui-es-bundle.js" {
  interface Options {
    domNode: HTMLElement;
    url: string | undefined;
    deepLinking: boolean;
    validatorUrl: string | null;
    docExpansion: "list" | "full" | "none";
    filter: boolean;
    defaultModelsExpandDepth: number;
    displayRequestDuration: boolean;
    syntaxHighlight: { activated: boolean; theme: string };
  }
  export default function SwaggerUI(options: Options): unknown;
}
