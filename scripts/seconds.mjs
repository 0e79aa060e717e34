/** Time since a `performance.now()`, as a person reads it: "0.4 s", "52 s". */
export function seconds(begun) {
  const passed = (performance.now() - begun) / 1000;
  return `${passed < 10 ? passed.toFixed(1) : Math.round(passed)} s`;
}
