import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import css from './Fold.module.css'

interface Props {
  title: ReactNode
  level?: 2 | 3 | 4
  startsOpen?: boolean
  children: ReactNode
}

/** More to read, folded away under its title. */
export function Fold({ title, level = 3, startsOpen = false, children }: Props) {
  return (
    <Disclosure className={css.fold ?? ''} defaultExpanded={startsOpen}>
      <Heading level={level} className={css.heading ?? ''}>
        <Button slot="trigger" className={css.title ?? ''}>
          <ChevronRight aria-hidden="true" />
          <span>{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={css.panel ?? ''}>{children}</DisclosurePanel>
    </Disclosure>
  )
}
