// The trained models as part of the program; `Evaluation/train-reading` writes the files. After a training this file must be compiled again.
//
// With STEMMA_PACKAGED the models are files of a package of their own, and the tables of ICU are left out (`Packaging/make-deb`).
#ifdef STEMMA_PACKAGED
#include "packaged.h"
#else
#include "cmodels.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

// clang-format off
_Alignas(16) static const unsigned char attribution[] = {
#embed "models/attribution.model"
};
_Alignas(16) static const unsigned char ar[] = {
#embed "models/ar.model"
};
_Alignas(16) static const unsigned char de[] = {
#embed "models/de.model"
};
_Alignas(16) static const unsigned char el[] = {
#embed "models/el.model"
};
_Alignas(16) static const unsigned char en[] = {
#embed "models/en.model"
};
_Alignas(16) static const unsigned char es[] = {
#embed "models/es.model"
};
_Alignas(16) static const unsigned char fr[] = {
#embed "models/fr.model"
};
_Alignas(16) static const unsigned char givennames[] = {
#embed "models/given-names.model"
};
_Alignas(16) static const unsigned char it[] = {
#embed "models/it.model"
};
_Alignas(16) static const unsigned char ja[] = {
#embed "models/ja.model"
};
_Alignas(16) static const unsigned char places[] = {
#embed "models/places.model"
};
_Alignas(16) static const unsigned char sections[] = {
#embed "models/sections.model"
};
_Alignas(16) static const unsigned char meanings[] = {
#embed "models/meanings.model"
};
_Alignas(16) static const unsigned char nl[] = {
#embed "models/nl.model"
};
_Alignas(16) static const unsigned char pl[] = {
#embed "models/pl.model"
};
_Alignas(16) static const unsigned char pt[] = {
#embed "models/pt.model"
};
_Alignas(16) static const unsigned char ru[] = {
#embed "models/ru.model"
};
_Alignas(16) static const unsigned char sv[] = {
#embed "models/sv.model"
};
_Alignas(16) static const unsigned char tr[] = {
#embed "models/tr.model"
};
_Alignas(16) static const unsigned char uk[] = {
#embed "models/uk.model"
};
_Alignas(16) static const unsigned char zh[] = {
#embed "models/zh.model"
};
// clang-format on

static const struct {
    const char *name;
    const unsigned char *bytes;
    unsigned long count;
} models[] = {
    {"attribution", attribution, sizeof attribution},
    {"ar", ar, sizeof ar},
    {"de", de, sizeof de},
    {"el", el, sizeof el},
    {"en", en, sizeof en},
    {"es", es, sizeof es},
    {"fr", fr, sizeof fr},
    {"given-names", givennames, sizeof givennames},
    {"it", it, sizeof it},
    {"ja", ja, sizeof ja},
    {"meanings", meanings, sizeof meanings},
    {"places", places, sizeof places},
    {"sections", sections, sizeof sections},
    {"nl", nl, sizeof nl},
    {"pl", pl, sizeof pl},
    {"pt", pt, sizeof pt},
    {"ru", ru, sizeof ru},
    {"sv", sv, sizeof sv},
    {"tr", tr, sizeof tr},
    {"uk", uk, sizeof uk},
    {"zh", zh, sizeof zh},
};

const unsigned char *stemma_model(const char *name, unsigned long *count) {
    for (unsigned long i = 0; i < sizeof models / sizeof models[0]; i++) {
        if (strcmp(models[i].name, name) == 0) {
            *count = models[i].count;
            return models[i].bytes;
        }
    }
    *count = 0;
    return 0;
}
#endif
