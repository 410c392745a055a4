import { Show } from 'react-admin'
import { WHOLE } from '../provider/data/whole.ts'
import { ReportBody } from './ReportBody.tsx'

export const ReportShow = () => (
  <Show queryOptions={{ meta: WHOLE }} actions={false} component="div">
    <ReportBody />
  </Show>
)
