import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { PortalVerbs, TransferWork } from './portal-verbs.js';
import {
  AddMilestoneInput,
  AddTransferLinkInput,
  AddTransferPeopleInput,
  BeginOwnPracticeInput,
  DecideBlockInput,
  LinkOwnPracticeInput,
  MarkTransferAnswerInput,
  RemoveTransferEvidenceInput,
  SetTransferNormInput,
  SettleMilestoneInput,
  SignAgreementInput,
  WriteAgreementInput,
} from './transfer.inputs.js';
import { Transfer } from './transfer.types.js';

/** At the portal: what both sides do between the first word and the result. */
@Resolver()
export class TransferWorkResolver {
  constructor(
    private readonly verbs: PortalVerbs,
    private readonly work: TransferWork,
  ) {}

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Marca, por mi parte, un área de la ficha de conversación.' })
  markTransferAnswer(@CurrentViewer() viewer: Viewer, @Args('input') input: MarkTransferAnswerInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'mark', input.id, () => this.work.conversations.mark(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Suma colegas de la instancia que adopta.' })
  addTransferPeople(@CurrentViewer() viewer: Viewer, @Args('input') input: AddTransferPeopleInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'join', input.id, () => this.work.conversations.join(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Escribe el acuerdo; lo que estaba firmado se firma otra vez.' })
  writeTransferAgreement(@CurrentViewer() viewer: Viewer, @Args('input') input: WriteAgreementInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'write', input.id, () => this.work.agreements.write(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Firma el acuerdo por mi parte.' })
  signTransferAgreement(@CurrentViewer() viewer: Viewer, @Args('input') input: SignAgreementInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'sign', input.id, () => this.work.agreements.sign(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Dice qué se hace con una línea de la estrategia.' })
  decideTransferBlock(@CurrentViewer() viewer: Viewer, @Args('input') input: DecideBlockInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'decide', input.id, () => this.work.plans.decide(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Agrega un hito al plan.' })
  addTransferMilestone(@CurrentViewer() viewer: Viewer, @Args('input') input: AddMilestoneInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'milestone', input.id, () => this.work.milestones.add(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Da un hito por cumplido, o lo deja de lado con su motivo.' })
  settleTransferMilestone(@CurrentViewer() viewer: Viewer, @Args('input') input: SettleMilestoneInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'settle', input.id, () => this.work.milestones.settle(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Agrega un enlace como evidencia de un hito.' })
  addTransferLink(@CurrentViewer() viewer: Viewer, @Args('input') input: AddTransferLinkInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'evidence', input.id, () => this.work.milestones.addLink(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Quita una evidencia de un hito abierto.' })
  removeTransferEvidence(@CurrentViewer() viewer: Viewer, @Args('input') input: RemoveTransferEvidenceInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'evidence', input.id, () => this.work.milestones.remove(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Crea la práctica propia con lo que el plan conserva.' })
  beginOwnPractice(@CurrentViewer() viewer: Viewer, @Args('input') input: BeginOwnPracticeInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'own', input.id, () => this.work.ownPractices.begin(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Enlaza una práctica mía que ya existe.' })
  linkOwnPractice(@CurrentViewer() viewer: Viewer, @Args('input') input: LinkOwnPracticeInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'own', input.id, () => this.work.ownPractices.link(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'Registra la norma con que se adopta.' })
  setTransferNorm(@CurrentViewer() viewer: Viewer, @Args('input') input: SetTransferNormInput): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'norm', input.id, () => this.work.plans.norm(viewer, input));
  }

  @OwnTransaction()
  @Requires('transfer.take')
  @Mutation(() => Transfer, { description: 'El plan está listo: la transferencia se pone en marcha.' })
  beginTransfer(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<Transfer | null> {
    return this.verbs.done(viewer, 'begin', id, () => this.work.plans.begin(viewer, id));
  }
}
