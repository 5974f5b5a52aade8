/** Targets, entry and results of the online-service indicators. */
export const kpi = {} as const;
