import { Navigate, useParams } from 'react-router-dom'

/** An activity is shown where it is decided, also when it has been: with its evidence, its pledge and its history. */
export const ActivityAddress = () => <Navigate to={`/review/${useParams()['id'] ?? ''}/show`} replace />
