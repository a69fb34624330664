/** All resolvers, each written where its field stands. */
import { actorResolvers } from './actor/actor.ts'
import { askResolvers } from './ask/ask.ts'
import { authorityResolvers } from './authority/authority.ts'
import { chainResolvers } from './chain/chain.ts'
import { channelResolvers } from './channel/channel.ts'
import { compareResolvers } from './compare/compare.ts'
import { delegationResolvers } from './delegation/delegation.ts'
import { documentResolvers } from './document/document.ts'
import { matrixResolvers } from './matrix/matrix.ts'
import { matterResolvers } from './matter/matter.ts'
import { pathResolvers } from './path/path.ts'
import { statementResolvers } from './statement/statement.ts'
import { suggestResolvers } from './suggest/suggest.ts'

export const resolvers = [
  actorResolvers,
  askResolvers,
  authorityResolvers,
  chainResolvers,
  channelResolvers,
  compareResolvers,
  delegationResolvers,
  documentResolvers,
  matrixResolvers,
  matterResolvers,
  pathResolvers,
  statementResolvers,
  suggestResolvers,
]
