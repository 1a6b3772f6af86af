import { type Archive, type ArchivedVersion, historyOf } from "./archive";
import type { VersionId } from "./model";

/** `/health.json`: which build is live and which texts it holds. Nothing in it tells when or where it was built. */
export interface Health {
  readonly schema: "health-1";
  /** What tells one release from another: 16 hexadecimal digits over every file of the site. */
  readonly buildId: string;
  /** The version that `/` carries: the one in force on the day of the build. */
  readonly home: VersionId;
  readonly timeZone: "Asia/Shanghai";
  /** Those of the policy's history, the oldest first. */
  readonly versions: readonly HealthVersion[];
}

interface HealthVersion {
  readonly version: VersionId;
  readonly effectiveOn: string;
  readonly supersededOn: string | null;
  readonly fingerprint: string;
}

/** What a monitor needs to know of a build; it compares `home` and the dates with its own clock. */
export function health(buildId: string, archive: Archive, home: ArchivedVersion): Health {
  return {
    schema: "health-1",
    buildId,
    home: home.document.version,
    timeZone: "Asia/Shanghai",
    versions: historyOf(archive).map(({ document, fingerprint, supersededOn }) => ({
      version: document.version,
      effectiveOn: document.effectiveOn,
      supersededOn,
      fingerprint,
    })),
  };
}
