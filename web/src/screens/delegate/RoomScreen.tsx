import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { Navigate, Route, Routes, useLocation } from 'react-router'
import { useOpenedCase } from '../../store/caseBook'
import { useBoard } from '../../store/roomContext'
import { LiveBanner } from '../LiveBanner'
import { useWide } from '../wide'
import { ActionBar } from './ActionBar'
import { Brief } from './brief/Brief'
import { Prepare } from './brief/Prepare'
import { Delegation } from './Delegation'
import { Draft } from './draft/Draft'
import { FloorLine } from './FloorLine'
import { BulletinPage } from './lived/BulletinPage'
import { ConsultationPage } from './lived/ConsultationPage'
import { OrdersPage } from './lived/OrdersPage'
import { SituationPage } from './lived/SituationPage'
import { homeOf, TurnNav } from './lived/TurnNav'
import { Navigation } from './Navigation'
import css from './RoomScreen.module.css'
import { SeatCard } from './SeatCard'
import { Strip } from './Strip'
import { Table } from './Table'
import { Talk } from './Talk'
import { Treaty } from './Treaty'
import { useNews } from './useNews'
import { useReadingPosition } from './useReadingPosition'

/** A delegate's room: on a phone one tab at a time, on a laptop seat, table and talk side by side. */
export function RoomScreen() {
  const { t } = useLingui()
  const wide = useWide()
  const main = useRef<HTMLElement>(null)
  const drafting = useLocation().pathname.endsWith('/draft')
  const { stage } = useBoard()
  const briefed = useOpenedCase() !== undefined
  useNews()
  useReadingPosition(main)
  return (
    <div className={css.room}>
      <header className={css.top}>
        <LiveBanner />
        <Strip />
        {!wide && <FloorLine />}
      </header>
      {wide && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <aside className={css.left} aria-label={t`Your seat`} tabIndex={0}>
          <SeatCard />
        </aside>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <main className={css.main} ref={main} tabIndex={0}>
        <TurnNav />
        <Routes>
          <Route index element={<Navigate to={homeOf(stage)} replace />} />
          <Route path="table" element={<Table />} />
          <Route path="talk" element={wide ? <Navigate to="/seat/table" replace /> : <Talk />} />
          <Route path="brief" element={<Brief />} />
          <Route path="prepare" element={<Prepare />} />
          <Route path="delegation" element={<Delegation />} />
          <Route
            path="draft"
            element={briefed ? <Draft /> : <Navigate to="/seat/brief" replace />}
          />
          <Route path="orders" element={<OrdersPage />} />
          <Route path="bulletin" element={<BulletinPage />} />
          <Route path="consultation" element={<ConsultationPage />} />
          <Route path="situation" element={<SituationPage />} />
          <Route path="treaty/:sheet" element={<Treaty />} />
          <Route path="*" element={<Navigate to="/seat" replace />} />
        </Routes>
      </main>
      {wide && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <aside className={css.right} aria-label={t`Words`} tabIndex={0}>
          <Talk />
        </aside>
      )}
      <div className={css.foot}>
        <ActionBar />
        {!wide && !drafting && <Navigation />}
      </div>
    </div>
  )
}
