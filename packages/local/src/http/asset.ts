import type { Assets } from '@patronat/site/asset/assets.ts'
import { type Answer, textAnswer } from './answer.ts'

/** A style or font of the public site; its address changes with its content, so it may be kept. */
export function assetAnswer(files: Assets['files'], path: string): Answer {
  const asset = files.get(path)
  if (asset === undefined) return textAnswer(404, 'There is no such file.')
  return {
    status: 200,
    ...asset,
    headers: { 'cache-control': 'public, max-age=31536000, immutable' },
  }
}
