// Names and signs of units → canonical units, and the factors between those that measure the same. A rate is written "unit/per"
// ("USD/hour", "km/hour"). Money of different currencies does not convert: no rate holds for ever.

interface Measure {
  readonly measures: string;
  /** How many of the measure's base unit one is. */
  readonly factor: number;
  /** Added after the factor; temperatures only. */
  readonly offset?: number;
}

/** canonical unit | factor to the base unit of its measure | names and signs; lines under a measure's name. */
const TABLE = `
#time
ns 1e-9 nanosecond nanoseconds
µs 1e-6 μs us microsecond microseconds
ms 1e-3 msec msecs millisecond milliseconds
s 1 sec secs second seconds
min 60 mins minute minutes
hour 3600 h hr hrs hours
day 86400 days
week 604800 wk wks weeks
month 2629800 mo months
year 31557600 yr yrs years
decade 315576000 decades
century 3155760000 centuries
#information
bit 0.125 bits
kbit 125 kilobit kilobits Kbit
Mbit 125e3 megabit megabits Mb
Gbit 125e6 gigabit gigabits Gb
byte 1 B bytes
kB 1e3 KB kilobyte kilobytes
MB 1e6 megabyte megabytes
GB 1e9 gigabyte gigabytes
TB 1e12 terabyte terabytes
PB 1e15 petabyte petabytes
KiB 1024
MiB 1048576
GiB 1073741824
#length
mm 1e-3 millimetre millimetres millimeter millimeters
cm 1e-2 centimetre centimetres centimeter centimeters
m 1 metre metres meter meters
km 1e3 kilometre kilometres kilometer kilometers
inch 0.0254 inches
foot 0.3048 ft feet
yard 0.9144 yards yd
mile 1609.344 miles mi
nautical-mile 1852 nmi
#mass
mg 1e-6 milligram milligrams
g 1e-3 gram grams gramme grammes
kg 1 kgs kilogram kilograms kilo kilos
tonne 1000 t tonnes
lb 0.45359237 lbs
oz 0.028349523 ounce ounces
ton 907.18474 tons
#area
m² 1 m2 sqm
km² 1e6 km2
ft² 0.09290304 sqft ft2
hectare 1e4 hectares ha
acre 4046.8564 acres
#volume
ml 1e-3 mL millilitre millilitres milliliter milliliters
l 1 L litre litres liter liters
m³ 1000 m3
gallon 3.785411784 gallons gal
#power
W 1 watt watts
kW 1e3 kilowatt kilowatts
MW 1e6 megawatt megawatts
GW 1e9 gigawatt gigawatts
hp 745.69987 horsepower
#energy
J 1 joule joules
kJ 1e3 kilojoule kilojoules
MJ 1e6 megajoule megajoules
Wh 3600
kWh 3.6e6 kWhs kwh KWh KWH
MWh 3.6e9
GWh 3.6e12
BTU 1055.05585 BTUs btu Btu
kcal 4184 kilocalorie kilocalories
#frequency
Hz 1 hertz
kHz 1e3
MHz 1e6
GHz 1e9
#level
dB 1 decibel decibels
#voltage
V 1 volt volts
#current
A 1 amp amps ampere amperes
#mileage
mpg 1
#ratio
% 1 percent
#multiple
x 1 × X
#pixels
pixel 1 px pixels
#carbon
gCO2 1e-3
kgCO2 1 kgCO2e
`;

/** Temperatures: base °C. */
const TEMPERATURES: readonly (readonly [unit: string, factor: number, offset: number, names: readonly string[]])[] = [
  ['°C', 1, 0, ['celsius', 'centigrade', '℃']],
  ['°F', 5 / 9, (-32 * 5) / 9, ['fahrenheit', '℉']],
  ['K', 1, -273.15, ['kelvin', 'kelvins']],
];

const CURRENCIES: readonly (readonly [code: string, names: readonly string[]])[] = [
  ['USD', ['$', 'us$', 'usd', 'dollar', 'dollars']],
  ['GBP', ['£', 'gbp', 'sterling']],
  ['EUR', ['€', 'eur', 'euro', 'euros']],
  ['JPY', ['¥', 'jpy', 'yen']],
  ['INR', ['₹', 'inr', 'rupee', 'rupees']],
  ['CAD', ['c$', 'ca$', 'cad']],
  ['AUD', ['a$', 'au$', 'aud']],
  ['NZD', ['nz$', 'nzd']],
  ['CHF', ['chf', 'francs']],
];

const measureOf = new Map<string, Measure>();
const canonical = new Map<string, string>();

let measures = '';
for (const line of TABLE.trim().split('\n')) {
  if (line.startsWith('#')) {
    measures = line.slice(1);
    continue;
  }
  const [unit = '', factor = '', ...names] = line.split(' ');
  measureOf.set(unit, { measures, factor: Number(factor) });
  for (const name of [unit, ...names]) canonical.set(name, unit);
}
for (const [unit, factor, offset, names] of TEMPERATURES) {
  measureOf.set(unit, { measures: 'temperature', factor, offset });
  for (const name of names) canonical.set(name, unit);
}
for (const [code, names] of CURRENCIES) {
  measureOf.set(code, { measures: `money in ${code}`, factor: 1 });
  for (const name of names) canonical.set(name, code);
}

/** Canonical unit of a name or sign; signs by their exact letters ("MB", "Mb"), words in any case; null for no unit. */
export function unitOf(name: string): string | null {
  const exact = canonical.get(name);
  if (exact !== undefined) return exact;
  // "Weeks", "KM": in capitals only what is a word or a sign of three letters or more, so that "M" and "T" stay what they are.
  return name.length > 2 ? (canonical.get(name.toLowerCase()) ?? null) : null;
}

/** Currency code of a sign, code or name ("US$", "EUR", "dollars"), or null. */
export function currencyOf(name: string): string | null {
  const unit = canonical.get(name.toLowerCase());
  return unit !== undefined && /^[A-Z]{3}$/.test(unit) && measureOf.get(unit)?.measures.startsWith('money') === true
    ? unit
    : null;
}

/** What a unit measures: "time", "mass", "money"; a rate by what is counted ("USD/hour": money); null for a thing or a bare number. */
export function measuredIn(unit: string): string | null {
  const measured = measureOf.get(unit.split('/')[0] ?? '')?.measures;
  return measured === undefined ? null : measured.startsWith('money') ? 'money' : measured;
}

export const isTime = (unit: string): boolean => measureOf.get(unit)?.measures === 'time';
const isMoney = (unit: string): boolean => measureOf.get(unit)?.measures.startsWith('money') === true;

/**
 * `value` of one unit in another; null where they do not measure the same. Rates convert between days and longer times, or between hours
 * and shorter ones: nobody works all 8,760 hours of the year that he is paid by the hour for.
 */
export function convertValue(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const [fromUnit = '', fromPer, ...fromRest] = from.split('/');
  const [toUnit = '', toPer, ...toRest] = to.split('/');
  if (fromRest.length > 0 || toRest.length > 0 || (fromPer === undefined) !== (toPer === undefined)) return null;
  const converted = convertPlain(value, fromUnit, toUnit);
  if (converted === null || fromPer === undefined || toPer === undefined || fromPer === toPer) return converted;
  if (isTime(fromPer) && isTime(toPer) && isLong(fromPer) !== isLong(toPer) && isMoney(toUnit)) return null;
  const per = convertPlain(1, fromPer, toPer);
  return per === null ? null : converted / per;
}

const isLong = (time: string): boolean => (measureOf.get(time)?.factor ?? 0) >= 86400;

function convertPlain(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const source = measureOf.get(from);
  const target = measureOf.get(to);
  if (source === undefined || target === undefined || source.measures !== target.measures) return null;
  return (value * source.factor + (source.offset ?? 0) - (target.offset ?? 0)) / target.factor;
}
