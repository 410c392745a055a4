import { isIPv4, isIPv6 } from 'node:net'

/**
 * What counts as one client: an IPv4 address, or the /64 of an IPv6 one (a single customer holds a whole
 * /64 and could ask from 2^64 addresses). What is no address shares one bucket, so nothing escapes.
 */
export function clientOf(address: string): string {
  const plain = address.trim().replace(/%.*$/, '').toLowerCase()
  if (isIPv4(plain)) return plain
  if (!isIPv6(plain)) return 'unknown'
  const groups = expand(plain)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (isMapped)
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 0xff])
      .join('.')
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`
}

const numbers = (half: string) => (half === '' ? [] : half.split(':').map((group) => Number.parseInt(group, 16)))

/** The eight numbers of an IPv6 address. */
function expand(address: string): number[] {
  const [left = '', right] = address.replace(/\d+\.\d+\.\d+\.\d+$/, hexOfIPv4).split('::')
  const [head, tail] = [numbers(left), numbers(right ?? '')]
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail]
}

function hexOfIPv4(dotted: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split('.').map(Number)
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
}
