import { Trans } from '@lingui/react/macro'
import { useEffect } from 'react'
import { Navigate, Route, Routes, useLocation } from 'react-router'
import { Failed, Loading } from '../../parts/State'
import { recognise, useFacilitator } from '../../store/facilitator'
import { page } from '../../store/pages'
import { Home } from './Home'
import { NewClass } from './NewClass'
import { SetUp, SignIn } from './Password'

const Desk = page(() => import('./Desk'))
const Paper = page(() => import('./Paper'))

/** Everything behind the facilitator's password. */
export default function Run() {
  const facilitator = useFacilitator()
  const settingUp = useLocation().pathname === '/setup'
  useEffect(() => {
    if (facilitator.state === 'unknown') void recognise()
  }, [facilitator.state])

  switch (facilitator.state) {
    case 'unknown':
      return (
        <Loading>
          <Trans>Finding your classes.</Trans>
        </Loading>
      )
    case 'failed':
      return <Failed sentence={facilitator.sentence} retry={() => void recognise()} />
    case 'setup-needed':
      return <SetUp />
    case 'signed-out':
      return <SignIn />
    case 'signed-in':
      if (settingUp) return <Navigate to="/run" replace />
      return (
        <Routes>
          <Route index element={<Home />} />
          <Route path="new/:scenario" element={<NewClass />} />
          <Route path="paper/:scenario" element={<Paper />} />
          <Route path="class/:exercise/*" element={<Desk />} />
          <Route path="*" element={<Navigate to="/run" replace />} />
        </Routes>
      )
  }
}
