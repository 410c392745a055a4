import { Notification } from 'react-admin'

/** At the top, because the decisions are at the bottom and must not be covered by what became of the last one. */
export const ConsoleNotification = () => (
  <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} autoHideDuration={5000} />
)
