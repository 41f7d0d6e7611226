/** In place of `tslib`: only decorators of classes are left once Lit's own are written out. */
export const __decorate = (decorators, target) =>
  decorators.reduceRight((decorated, decorate) => decorate(decorated) ?? decorated, target);
