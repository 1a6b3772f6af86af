import fc from "fast-check";

/** One seed for all properties, so that a run can be repeated; `FC_SEED=random` explores, as the benches do. */
const chosen = process.env.FC_SEED ?? "20221115";
if (chosen !== "random") fc.configureGlobal({ seed: Number(chosen) });
