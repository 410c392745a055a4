/** Zones that browsers still list by an old name; both mean the same, and only one of them is what people call the city. */
const RENAMED: Readonly<Record<string, string>> = {
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
}

const offsetOf = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('GMT', 'UTC') ?? ''

/** Every IANA zone that the browser knows, and `current`, with its distance from UTC at this moment. */
export const timeZoneChoices = (current: string | null, at: Date): { id: string; name: string }[] => {
  const known = Intl.supportedValuesOf('timeZone').map((zone) => RENAMED[zone] ?? zone)
  const zones = [...new Set([...known, 'UTC', ...(current === null ? [] : [current])])].sort()
  return zones.map((id) => ({ id, name: `${id.replaceAll('_', ' ')} (${offsetOf(id, at)})` }))
}
