import { Box } from '@mui/material'
import { useState } from 'react'
import type { PrisonerRowFragment } from '../generated/graphql.ts'
import { Portrait } from '../look/Portrait.tsx'

type Pictured = Pick<PrisonerRowFragment, 'id' | 'name' | 'photo'>

/** The photo, where there is one, INTERNAL or not: only staff are here. What can't be loaded leaves the drawing. */
export const PrisonerPhoto = ({ prisoner, size = 48 }: { prisoner: Pictured; size?: number }) => {
  const { id, name, photo } = prisoner
  const [gone, setGone] = useState<string | null>(null)
  if (photo === null || photo.url === gone) return <Portrait id={id} name={name} size={size} />
  return (
    <Box
      component="img"
      src={photo.url}
      alt={photo.alternativeText}
      width={size}
      height={size}
      loading="lazy"
      onError={() => setGone(photo.url)}
      sx={{ flexShrink: 0, borderRadius: 1, objectFit: 'cover' }}
    />
  )
}
