import { Suspense, useEffect } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { Notices } from './parts/Notices'
import { Loading } from './parts/State'
import { Join } from './screens/door/Join'
import { NotFound } from './screens/door/NotFound'
import { Return } from './screens/door/Return'
import { Start } from './screens/door/Start'
import { dismiss, turnPage, useNotices } from './store/notices'
import { page } from './store/pages'

const Delegate = page(() => import('./screens/delegate/Delegate'))
const Run = page(() => import('./screens/run/Run'))
const Wall = page(() => import('./screens/wall/Wall'))

/** Every address of the site. What a delegate does not need first is fetched when it is opened. */
export function App() {
  const notices = useNotices((state) => state.notices)
  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is the occasion
  useEffect(turnPage, [pathname])
  return (
    <>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route index element={<Start />} />
          <Route path="join/:code" element={<Join />} />
          <Route path="r/:token" element={<Return />} />
          <Route path="seat/*" element={<Delegate />} />
          <Route path="run/*" element={<Run />} />
          <Route path="setup" element={<Run />} />
          <Route path="projector/:key/*" element={<Wall />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
      <Notices notices={notices} onDismiss={dismiss} />
    </>
  )
}
