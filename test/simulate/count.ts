import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '../../packages/local/node_modules/@aws-sdk/client-dynamodb-streams/dist-cjs/index.js'
const n: Record<string, number> = {}
for (const c of [DynamoDBClient, DynamoDBStreamsClient]) { const o = c.prototype.send as any; (c.prototype as any).send = function (cmd: any, ...r: any[]) { const k = cmd.constructor.name + ' ' + (cmd.constructor.name==='QueryCommand' ? (cmd.input.IndexName ?? '')+' '+String(Object.values(cmd.input.ExpressionAttributeValues ?? {})[0]?.['S'] ?? '').replace(/[a-z]{3}_[0-9A-Z]+/g,'ID').slice(0,30) : cmd.constructor.name==='GetItemCommand' ? String(cmd.input.Key.pk.S).replace(/_[0-9A-Z]{26}/g,'').slice(0,18)+' '+String(cmd.input.Key.sk.S).slice(0,10):''); n[k] = (n[k] ?? 0) + 1; return o.call(this, cmd, ...r) } }
process.on('exit', () => console.info(Object.entries(n).sort((a, b) => b[1] - a[1]).slice(0, 30)))
await import('./try.ts')
