#ifndef CMODELS_H
#define CMODELS_H

/// The bytes of a trained model that is part of the program, and their number; null when there is none of this name.
/// Names are "attribution" and language codes ("en").
const unsigned char *_Nullable stemma_model(const char *_Nonnull name, unsigned long *_Nonnull count);

#endif
