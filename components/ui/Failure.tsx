import { routes } from "@/lib/routes";
import { failureStrings } from "@/lib/strings/failure";

/**
 * What stands in a page whose program has failed. The page is loaded anew as a whole: the export has no data by which Next
 * could render a part of it again.
 */
export function Failure() {
  return (
    <main id="main" className="page">
      <div role="alert">
        <h1>{failureStrings.title}</h1>
        <p>{failureStrings.lead}</p>
        <p>
          <button type="button" className="button mr-4" onClick={() => window.location.reload()}>
            {failureStrings.reload}
          </button>
          <a href={routes.home()}>{failureStrings.home}</a>
        </p>
      </div>
    </main>
  );
}
