import { Typography, type TypographyProps } from '@mui/material'
import { useArrival } from './use-arrival.ts'

/** The sentence that a page begins with; it takes the focus when somebody gets there from another page. */
export const ArrivalHeading = ({ component = 'h1', sx, ...rest }: TypographyProps & { component?: 'h1' | 'h2' }) => {
  const ref = useArrival<HTMLHeadingElement>()
  return (
    <Typography
      ref={ref}
      component={component}
      variant="h1"
      tabIndex={-1}
      sx={[{ fontSize: { xs: '1.3125rem', sm: '1.75rem' } }, ...(Array.isArray(sx) ? sx : [sx])]}
      {...rest}
    />
  )
}
