// What plans are called, and what verbs say of their contents. "The pact provides for …" lists what is in it; "the mission
// would …" says what it is to do; "the plan would remain controversial" says nothing of either.

import { oneOf } from './one-of.ts';

/** Texts that provide for something: each thing they provide is an item. */
const texts =
  'plan plans resolution declaration measure framework model proposal proposals roadmap mandate agreement deal accord accords charter treaty pact truce ceasefire cease-fire text document draft order law bill decree amendment communique communiqué programme program scheme strategy package initiative protocol memorandum settlement formula blueprint arrangement arrangements compromise terms rules budget constitution';
/** Bodies with a task, done in one breath: "the force is to clear roads and guard depots" is one item. */
const bodies =
  'mission force forces patrol council body institution mechanism format platform command core operation facility base hub fund bank committee commission coordination deployment component secretariat court agency network centre center';

/** These tests are for words in small letters. */
export const isTextNoun = oneOf(texts);
export const isBodyNoun = oneOf(bodies);
/** Parts of a plan: what is said of them tells which part it is. */
export const isPortionNoun = oneOf('core component base facility hub coordination deployment command');
/** What a plan is for. */
export const isAimNoun = oneOf(
  'goal goals aim aims purpose objective objectives task tasks role mandate mission',
);
export const planNoun = new RegExp(`\\b(?:${`${texts} ${bodies}`.replaceAll(' ', '|')})\\b`, 'iu');
/** Names for what parties agree on: either can be meant by the other. */
export const isAgreementNoun = oneOf(
  'agreement deal accord accords pact treaty truce ceasefire cease-fire compromise settlement',
);

/** Verbs whose object is what a text contains. */
export const containing =
  /^(?:call for|provide|provide for|include|contain|comprise|consist|consist of|envisage|envision|foresee|stipulate|guarantee|demand|require|set out|lay out|outline|list)$/u;
/** Verbs of a text that says who is to do what: "calls on both sides to clear roads". */
export const asking =
  /^(?:call on|call upon|urge|ask|request|invite|instruct|oblige|require|commit|bind|order|direct|compel)$/u;
/** Verbs of proposals, whoever makes them. */
export const proposing = /^(?:propose|recommend)$/u;
/** Verbs of a text that do what it provides: "extends the mandate until December", "bans imports". */
export const enacting =
  /^(?:authori[sz]e|mandate|oblige|ban|bar|prohibit|extend|renew|allow|permit|entitle|limit|cap|scrap|abolish|lift|impose|end|cut|raise|reduce|establish|create|set up|grant|exempt|freeze|boost)$/u;
/** Verbs of purpose. */
export const aiming = /^(?:aim|seek|intend|involve|strive|serve)$/u;
/** Verbs of effect or state: what a plan would be or mean is not in it. */
export const idle =
  /^(?:be|become|remain|represent|signal|seem|appear|depend|face|stay|wait|come|go|fail|benefit|show|reflect|mark|mean|help|complicate|affect|cost|risk|cause|happen|need be|continue|evolve|grow|develop|stand|fall|collapse|change|last|matter|play|give|collaborate|cooperate|work|promote|reaffirm|lead to|bring|make|undermine|jeopardi[sz]e|threaten|endanger|hamper|hinder|weaken|harm|hurt|damage)$/u;
/** Verbs of opinion: that a force "is seen as crucial" is in no text. */
export const judging =
  /^(?:see|view|regard|consider|deem|describe|call|hail|praise|criticize|criticise|welcome|condemn|expect|believe|think|say|know|call for)$/u;
/** What a body does now and then: events, not its tasks. */
export const occasional =
  /^(?:meet|convene|gather|vote|decide|announce|begin|start|open|resume|arrive|visit|sign|hold|discuss|take|follow)$/u;
/** "Its mandate is due to expire in May": when a task ends is none of it. */
export const ending = /^(?:expire|lapse|run out|end)$/u;
/** Objects that praise: "offer a realistic alternative", "lay a foundation for". */
export const idleObject =
  /^(?:an? |the |its |some |more |real |new |realistic |solid |important |significant |deep |historic ){0,4}(?:alternative|foundation|basis|hope|chance|opportunity|example|step|cornerstone|signal|message|way|difference|impact|boost|blow)\b|^an? (?:[\p{L}-]+ ){0,3}(?:part|role)\b/iu;
