import type { ReactNode } from 'react'
import css from './Banner.module.css'

interface Props {
  tone: 'plain' | 'alarm'
  icon?: ReactNode
  action?: ReactNode
  children: ReactNode
}

/** One line above everything else, for as long as it is true. */
export function Banner({ tone, icon, action, children }: Props) {
  return (
    <div className={css.banner} data-tone={tone} role="status">
      {icon}
      <p className={css.text}>{children}</p>
      {action}
    </div>
  )
}
