/** The start page, and the answer to a question. */
import { useAddress } from '../address.ts'
import { Answer } from './Answer.tsx'
import { Start } from './Start.tsx'

/** Without a question the start page, with one its answer. */
export function Ask() {
  const { address } = useAddress()
  return address.q ? <Answer /> : <Start />
}
