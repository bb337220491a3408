// Writes Sources/Languages/Calendars.swift: the words for dates of Unicode CLDR, as Node's ICU has them.
//
//   node Scripts/calendars.mjs > Sources/Languages/Calendars.swift
const codes = "en de fr es it pt nl ru uk el pl sv tr ar zh ja ko hi".split(" ");
const units = ["second", "minute", "hour", "day", "week", "month", "quarter", "year"];
const numbers = [1, 2, 3, 5, 11, 21];
/** Lower case, without the marks that separate the entries of a list. */
const fold = text => text.toLowerCase().normalize("NFC").replace(/[.,;:=/()\u200e\u200f\u00a0\u202f]/g, " ").replace(/\s+/g, " ").trim();
const unique = list => [...new Set(list.filter(text => text && !/[\d\u0660-\u0669\u0966-\u096f]/.test(text)))];
const part = (format, date, type) => format.formatToParts(date).find(p => p.type === type)?.value ?? "";
const day = (year, month, date, hour = 12) => new Date(Date.UTC(year, month, date, hour));
const format = (code, options) => new Intl.DateTimeFormat(code, { timeZone: "UTC", calendar: "gregory", ...options });

/** The long forms of names, and the short ones that are no long ones: two lines. */
function names(code, many, of, type, key, shortKey) {
  const forms = width => many.map(n => unique([{}, { day: "numeric", year: "numeric" }].map(
    more => fold(part(format(code, { [type]: width, ...more }), of(n), type))).filter(text => !text.includes(" "))));
  const long = forms("long"), short = forms("short").map((list, n) => list.filter(text => !long[n].includes(text)));
  return [[key, long], [shortKey, short]].filter(([_, list]) => list.flat().length).map(([name, list]) => [name, list.map(l => l.join(" ")).join(",")]);
}
/** "in 3 days", "3 days ago" as [before, after] of the number, for every unit. */
function around(code, sign) {
  const found = [];
  for (const unit of units) for (const n of numbers) {
    const parts = new Intl.RelativeTimeFormat(code, { numeric: "always" }).formatToParts(sign * n, unit);
    const at = parts.findIndex(p => p.type === "integer");
    if (at < 0) continue;
    found.push({ unit, before: fold(parts.slice(0, at).map(p => p.value).join("")), after: fold(parts.slice(at + 1).map(p => p.value).join("")) });
  }
  return found;
}
/** What follows the unit in every phrase: "ago". */
function ending(code, list) {
  const rests = list.filter(x => x.after).map(x => x.after);
  const split = /^(zh|ja)$/.test(code) ? text => [...text] : text => text.split(" ");
  const glue = /^(zh|ja)$/.test(code) ? "" : " ";
  let common = split(rests[0]).slice(1);
  for (const rest of rests) while (common.length && !(glue + rest).endsWith(glue + common.join(glue))) common.shift();
  return common.join(glue);
}
function count(code) {
  const forms = Object.fromEntries(units.map(unit => [unit, []]));
  const edges = { agobefore: [], agoafter: [], inbefore: [], inafter: [] };
  for (const [sign, before, after] of [[-1, "agobefore", "agoafter"], [1, "inbefore", "inafter"]]) {
    const list = around(code, sign), end = ending(code, list);
    if (end) edges[after].push(end);
    for (const x of list) {
      if (x.before) edges[before].push(x.before);
      forms[x.unit].push(end && x.after.endsWith(end) ? x.after.slice(0, x.after.length - end.length).trim() : x.after);
    }
  }
  for (const unit of units) if (unit !== "quarter") for (const n of numbers) {
    forms[unit].push(fold(part(new Intl.NumberFormat(code, { style: "unit", unit, unitDisplay: "long" }), n, "unit")));
  }
  // What stands before both is no sign of either.
  edges.agobefore = edges.agobefore.filter(text => !edges.inbefore.includes(text));
  return [...units.map(unit => [unit, unique(forms[unit])]), ...Object.entries(edges).map(([name, list]) => [name, unique(list)])];
}
function relative(code, unit) {
  const found = [];
  for (const width of ["long", "short"]) for (const n of [0, -1, 1, -2, 2]) {
    const parts = new Intl.RelativeTimeFormat(code, { numeric: "auto", style: width }).formatToParts(n, unit);
    if (parts.length === 1) for (const text of parts[0].value.split(" / ")) found.push(fold(text) + "=" + n);
  }
  return unique(found.map(x => x.split("=")[0])).map(text => found.find(x => x.split("=")[0] === text));
}
function entry(code) {
  const lines = [
    ...names(code, [...Array(12).keys()], n => day(2018, n, 15), "month", "month", "mon"),
    ...names(code, [...Array(7).keys()], n => day(2018, 0, 1 + n), "weekday", "weekday", "wkd"),
    ["today", relative(code, "day").join(",")]];
  for (const unit of ["week", "month", "quarter", "year"]) lines.push([unit + "s", relative(code, unit).join(",")]);
  for (const [name, list] of count(code)) if (list.length) lines.push([units.includes(name) ? "of " + name : name, list.join(",")]);
  const half = hour => unique([fold(part(format(code, { hour: "numeric", hour12: true }), day(2018, 0, 1, hour), "dayPeriod"))]).join(",");
  lines.push(["am", half(9)], ["pm", half(15)]);
  const periods = [["MO", 8], ["AF", 14], ["EV", 19], ["NI", 23]].map(([name, hour]) =>
    [name, unique([fold(part(format(code, { hour: "numeric", hour12: true, dayPeriod: "long" }), day(2018, 0, 1, hour), "dayPeriod"))])]);
  for (const [name, list] of periods) if (list.length) lines.push([name, list.join(",")]);
  const era = unique(["long", "short"].map(width => part(format(code, { era: width, year: "numeric" }), new Date(Date.UTC(-44, 2, 15)), "era"))
    .flatMap(text => [text.toLowerCase().replace(/[\u00a0\u202f]/g, " ").replace(/[,;:=/()]/g, " ").trim(), fold(text)]));
  lines.push(["before christ", era.join(",")]);
  return lines.filter(line => line[1]).map(([name, text]) => `        ${name}: ${text};`).join("\n");
}
console.log(`// Written by \`node Scripts/calendars.mjs\` from Unicode CLDR ${process.versions.cldr} (ICU ${process.versions.icu}). Do not edit.

extension Languages {
    /// CLDR's words for dates, by language: \`what: words;\`. \`month\` and \`weekday\` are lists of forms, \`mon\` and \`wkd\`
    /// their short forms; \`today\`, \`weeks\`, \`months\`,
    /// \`quarters\` and \`years\` are phrases with the offset from the present one; \`of day\` are the forms of the unit; \`agobefore\`
    /// and the like are what precedes or follows a count of units.
    static let calendars: [String: String] = [`);
for (const code of codes) console.log(`        "${code}": """\n${entry(code)}\n        """,`);
console.log("    ]\n}");
