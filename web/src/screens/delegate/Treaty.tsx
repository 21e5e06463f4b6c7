import { Trans } from '@lingui/react/macro'
import { useParams } from 'react-router'
import { ButtonLink } from '../../parts/Button'
import { Empty, Failed, Loading } from '../../parts/State'
import type { Treaty as TreatyDocument } from '../../protocol'
import { useResource } from '../../store/resource'
import { useBoard } from '../../store/roomContext'
import { SheetChances } from '../room/SheetChances'
import { TreatyText } from '../room/TreatyText'
import { Ratification } from './ratification/Ratification'
import css from './Treaty.module.css'

/** The text of an agreement, read before it is ratified. */
export function Treaty() {
  const sheet = Number(useParams().sheet)
  const { room, agreements } = useBoard()
  const treaties = useResource<TreatyDocument[]>(
    `/api/rooms/${room}/treaties`,
    agreements.map((one) => one.sheet).join(),
  )
  const agreement = agreements.find((one) => one.sheet === sheet)
  if (!agreement) {
    return (
      <Empty title={<Trans>There is no such agreement</Trans>}>
        <Trans>It failed, or was never agreed.</Trans>
      </Empty>
    )
  }
  if (treaties.state === 'loading') return <Loading />
  if (treaties.state === 'failed') {
    return <Failed sentence={treaties.sentence} retry={treaties.retry} />
  }
  const treaty = treaties.value.find((one) => one.sheet === sheet)
  return (
    <div className={css.page}>
      {treaty && <TreatyText treaty={treaty} />}
      <SheetChances terms={agreement.terms} level={2} startsOpen />
      <Ratification agreement={agreement} />
      <ButtonLink to="/seat/table">
        <Trans>Back to the table</Trans>
      </ButtonLink>
    </div>
  )
}
