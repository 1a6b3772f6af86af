import { siteFolder } from "../../build/site-folder.mjs";
import { EXAMPLE, TESTED } from "../../lib/content/__fixtures__/contents";

/** The exported site of the invented policy, of which the stories are told. */
export const STORY_SITE = siteFolder({ POLICY_CONTENT: EXAMPLE });

/** The exported site of the content under test. */
export const CONTENT_SITE = siteFolder({ POLICY_CONTENT: TESTED });
