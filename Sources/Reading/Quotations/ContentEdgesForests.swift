// Written by Evaluation/train-edges; not to be edited.
// swift-format-ignore-file
import Text

extension ContentEdges {
    /// Whether what is said begins at a place.
    static let starts = FlagForest(
        features: #"""
            cue away 0 false
            outer that
            edge , that
            cuts a comma
            outer two cue ADV
            outer hangs as iobj
            outward 2
            inner hangs as cc
            arc nsubj outward to speaker
            cuts 20
            edge cue ADP
            arc advmod inward from cue
            inner two NOUN speaker
            inner two PROPN that
            adds fixed of cue
            edge cue that
            adds the cue
            cue away 9 false
            inner two DET NOUN
            before the cue
            arc nsubj outward to content
            arc conj inward from others
            own cue beyond
            cuts a finite verb
            subject beyond
            inner DET
            inner hangs as nsubj
            outer ，
            inner relative
            outer hangs as root
            inner quotation
            adds obl of content
            outer two DET NOUN
            arc obl inward from others
            inner hangs as obl
            classifiers
            inner that
            arc ccomp inward from cue
            cuts ccomp of cue
            adds root of nothing
            cuts 9
            adds a subject with its verb
            cuts another cue
            adds nsubj of content
            arc conj inward from content
            quotation mark
            outer two NOUN ADP
            outer two speaker cue
            adds a comma
            inward 1
            outer border
            outer 、
            outer two , cue
            adds mark of content
            adds 20
            edge that NOUN
            arc mark outward to content
            inner hangs as mark
            finite verb beyond
            adds ccomp of cue
            outer two ADP 、
            inner two DET DET
            inner two NOUN finite AUX
            outer hangs as conj
            cuts 5
            outer VERB
            inner ADP
            outer finite VERB
            edge NOUN SCONJ
            outer ADJ
            outer two cue PRON
            outer two , that
            speaker before cue
            cue away 3 false
            cuts a time
            outward 0
            within another's
            outer PROPN
            edge border PRON
            inner two that ADJ
            inner hangs as conj
            outward 1
            inner hangs as advmod
            outer two finite AUX VERB
            arc case outward to content
            outer two NOUN SCONJ
            arc acl:relcl inward from content
            arc xcomp inward from cue
            outer two border border
            outer ,
            inner PRON
            cue is ADP
            inner two quotation NOUN
            cuts 1
            edge border SCONJ
            mixed
            adds iobj of cue
            outer hangs as cc
            edge cue ADV
            outer two NOUN NOUN
            outer two cue ,
            cue behind
            inner VERB
            arc advcl inward from cue
            edge ， ADP
            edge border DET
            edge border PROPN
            cuts obj of cue
            cuts cc of content
            edge NOUN ADP
            cue before
            cuts a head of the rest
            adds a head of the rest
            cue away 20 false
            edge cue VERB
            edge cue PROPN
            inner hangs as obj
            behind the cue
            speaker behind cue
            adds nmod of content
            adds 9
            inner CCONJ
            cue beyond
            outer CCONJ
            inner two that DET
            cuts root of nothing
            cuts 3
            as found
            indirect
            inner two that quotation
            edge ADJ that
            adds advmod of content
            inner two DET speaker
            arc cop outward to others
            outer hangs as nmod
            outer two cue DET
            outer hangs as advmod
            inner hangs as det
            edge NOUN that
            edge cue PART
            edge ， NOUN
            outer hangs as advcl
            cue away 5 false
            edge . PROPN
            arc advmod outward to content
            cuts mark of content
            inner two that ADP
            edge that PRON
            cue unlisted
            edge , PROPN
            outer SCONJ
            outer two cue that
            adds obl of cue
            adds compound of cue
            outward 3
            arc obl inward from content
            outer two NOUN ,
            cue between
            cue weak
            adds parataxis of cue
            inner two SCONJ PRON
            outer cue
            edge that DET
            edge that ADP
            cue away 5 true
            edge cue NOUN
            inward 3
            edge finite AUX quotation
            within a quotation
            outer two , PRON
            inner two ADP DET
            adds obj of cue
            arc case outward to others
            outer two PRON finite AUX
            beyond 0
            inner hangs as punct
            cuts case of content
            inward 0
            time beyond
            outer speaker
            adds 2
            cue is NOUN
            adds 1
            edge NOUN CCONJ
            adds nsubj of others
            edge CCONJ DET
            edge quotation DET
            adds a quotation
            outer hangs as mark
            edge cue PRON
            own speaker beyond
            outer hangs as punct
            cuts the speaker
            outer two ADV ,
            cue away 0 true
            inner finite VERB
            outer two , SCONJ
            cue away 2 false
            inward 2
            cue away 1 true
            outer hangs as case
            adds 3
            inner two ADP NOUN
            cuts advcl of content
            outer NOUN
            beyond 2
            outer two cue speaker
            adds advmod of cue
            cue strong
            outer two cue ，
            arc mark outward to others
            inner two NOUN NOUN
            beyond 5
            inner two PROPN finite AUX
            edge border ADV
            inner SCONJ
            adds nsubj:pass of content
            arc obj inward from cue
            edge cue quotation
            outer PRON
            edge , DET
            edge relative DET
            outer two NOUN relative
            edge , NUM
            outer :
            arc cc outward to others
            arc ccomp inward from others
            arc case outward to cue
            inner hangs as iobj
            inner two ADP speaker
            inner two ADJ NOUN
            cue away 1 false
            inner two that PRON
            clause edge
            outer two NOUN CCONJ
            inner ADV
            arc advcl inward from others
            outer two PROPN ,
            outer DET
            adds appos of others
            edge 、 NOUN
            adds aux of content
            arc conj inward from cue
            edge PROPN PART
            inner AUX
            arc aux outward to others
            edge DET NOUN
            edge ADP DET
            inner PART
            cue away 20 true
            inner two VERB VERB
            arc acl:relcl inward from others
            inner two DET ADJ
            inner two PRON NOUN
            edge cue ADJ
            outer two speaker ADP
            adds 5
            outer hangs as ccomp
            inner finite AUX
            adds the speaker
            another's attribution inside
            cuts nmod of others
            inner hangs as case
            cuts xcomp of cue
            edge border quotation
            edge PROPN that
            outer two cue PROPN
            outer hangs as amod
            outer hangs as nsubj
            adds cop of content
            inner two DET NUM
            cuts nsubj of content
            outer hangs as det
            inner two ADJ ADP
            arc obl outward to speaker
            edge , PRON
            cuts obj of others
            outer relative
            adds ccomp of others
            beyond 9
            edge relative PRON
            outer two AUX 、
            inner NOUN
            cue away 3 true
            edge that PROPN
            edge that quotation
            adds acl:relcl of others
            inner two ADP PROPN
            adds xcomp of cue
            cuts 2
            inner ADJ
            arc det outward to others
            another's too
            outer hangs as obj
            inner hangs as ccomp
            arc cc outward to content
            outer hangs as goeswith
            edge , CCONJ
            edge , VERB
            edge CCONJ ADP
            edge NOUN DET
            inner hangs as xcomp
            inner hangs as compound
            inner two PRON finite VERB
            outer two cue NOUN
            cuts acl:relcl of others
            arc iobj inward from cue
            edge cue AUX
            edge speaker ADP
            outer two ADP that
            arc obl inward from cue
            inner hangs as char
            edge NOUN quotation
            inner two ADP VERB
            adds a time
            adds conj of others
            arc advcl inward from content
            adds obj of others
            edge border ADP
            cue is VERB
            inner two ADP quotation
            cuts a subject with its verb
            inner hangs as expl
            inner two that NOUN
            adds case of content
            arc nsubj outward to others
            outer two PROPN that
            arc ccomp inward from content
            edge NOUN VERB
            cuts advcl of cue
            edge SCONJ DET
            cuts the cue
            arc obl outward to others
            inner two NUM NOUN
            inner PROPN
            outer two finite AUX cue
            outer hangs as acl:relcl
            cuts obl of others
            arc compound inward from cue
            inner two PROPN finite VERB
            outer two cue ADP
            outer two NOUN :
            outer two PROPN relative
            inner two PRON PRON
            arc advmod outward to others
            inner two PROPN PROPN
            cue away 2 true
            outer two border cue
            outer two CCONJ cue
            arc nmod outward to others
            adds obj of content
            outer ADP
            edge PRON quotation
            outer hangs as xcomp
            inner two finite AUX VERB
            edge ， PROPN
            edge CCONJ that
            outer two speaker ,
            edge that finite AUX
            edge SCONJ PRON
            outer quotation
            edge , NOUN
            edge border VERB
            adds fixed of others
            arc acl inward from content
            inner two quotation ADJ
            edge VERB quotation
            beyond 3
            cuts obl of cue
            cuts ccomp of others
            inner two SCONJ speaker
            outer finite AUX
            arc obl outward to content
            cuts a quotation
            arc xcomp inward from others
            arc nsubj inward from cue
            outer hangs as flat
            inner hangs as aux
            inner two relative PRON
            arc parataxis inward from cue
            inner two DET quotation
            adds nsubj of cue
            inner two VERB DET
            inner two relative DET
            inner two SCONJ NOUN
            adds det of content
            edge VERB DET
            cue object
            cuts conj of others
            edge finite VERB DET
            edge cue DET
            edge NOUN PART
            arc cop outward to content
            inner two NOUN ADP
            edge NOUN relative
            outer .
            another's attribution outside
            inner two DET PROPN
            outer ،
            edge , finite VERB
            inner two ADV finite VERB
            another's other edge
            cuts obj of content
            outer ADV
            inner two PRON finite AUX
            arc acl inward from others
            inner two finite VERB DET
            outer two border CCONJ
            inner hangs as amod
            inner two relative speaker
            arc advcl outward to content
            inner hangs as nummod
            adds advcl of cue
            edge VERB that
            outer two ADV that
            inner hangs as root
            edge ADP NOUN
            outer two cue cue
            edge border CCONJ
            inner two finite VERB ADP
            edge PROPN quotation
            adds cc of content
            arc obj outward to others
            outer two ADP NOUN
            edge SCONJ VERB
            other quotation outside
            inner two ADP that
            outer two ADP PROPN
            edge , relative
            inner two ADV that
            outer two finite VERB that
            outer two VERB ,
            edge PROPN finite AUX
            cue away 9 true
            outer two ADV cue
            outer two speaker speaker
            edge DET quotation
            inner two ADV ,
            cuts obl of content
            inner two PROPN .
            inner two SCONJ VERB
            outer two PROPN NOUN
            outer '
            cuts advmod of others
            outer two PRON ,
            outer two VERB that
            adds advcl of others
            outer two , relative
            edge relative finite AUX
            inner two ADV ADP
            inner two PROPN ,
            edge ADP that
            inner hangs as nmod
            outer hangs as aux
            outer hangs as compound
            outer hangs as char
            arc acl:relcl inward from cue
            inner NUM
            edge quotation ADJ
            inner hangs as fixed
            inner two PRON ADP
            outer two ADJ NOUN
            edge PROPN ADP
            inner two ADP ADV
            inner two ADV DET
            arc parataxis inward from content
            outer AUX
            adds obl of others
            inner hangs as nsubj:pass
            inner hangs as acl:relcl
            arc nmod inward from others
            cuts advmod of cue
            edge ADV PRON
            inner two quotation PRON
            arc char outward to others
            edge that VERB
            edge VERB PART
            edge NOUN PRON
            outer two PRON finite VERB
            edge CCONJ PRON
            inner two finite VERB VERB
            arc obj outward to content
            cuts conj of cue
            inner two quotation PROPN
            inner two that finite AUX
            outer two SCONJ VERB
            outer hangs as obl
            edge AUX SCONJ
            beyond 1
            adds a finite verb
            arc obj inward from others
            edge speaker finite AUX
            edge that finite VERB
            arc advcl outward to others
            inner hangs as appos
            inner two NOUN PRON
            edge , ADV
            outer –
            edge border NOUN
            edge ' NOUN
            outer PART
            outer two ADP ,
            cuts conj of speaker
            adds another cue
            outer two DET '
            edge quotation finite VERB
            outer two finite VERB ,
            cuts cop of content
            inner two NOUN finite VERB
            outer two NOUN that
            adds mark of cue
            arc appos inward from content
            edge PART VERB
            cue is ADJ
            inner two ADP ADJ
            outer two PROPN PROPN
            inner hangs as advcl
            inner two PART VERB
            edge border ADJ
            outer two NOUN ADJ
            outer two PROPN ADP
            inner two that finite VERB
            edge ADP VERB
            edge finite VERB that
            cuts acl of content
            inner two quotation DET
            adds parataxis of others
            arc xcomp inward from content
            outer two finite AUX ADJ
            arc nsubj:pass outward to others
            inner two that NUM
            adds mark of others
            inner two relative PROPN
            arc nmod inward from content
            adds conj of cue
            arc det outward to content
            arc nmod inward from speaker
            outer two NOUN -
            arc parataxis inward from others
            inner hangs as acl
            outer two DET quotation
            edge relative PROPN
            inner two AUX VERB
            arc conj inward from speaker
            outer two PROPN cue
            inner two PART quotation
            outer two CCONJ that
            outer hangs as acl
            adds amod of content
            adds conj of speaker
            edge ADP quotation
            adds case of others
            edge PROPN SCONJ
            arc fixed inward from cue
            inner two that PROPN
            outer two , CCONJ
            inner hangs as parataxis
            adds acl of others
            inner two ADP PRON
            outer two NOUN cue
            edge cue SCONJ
            edge that ADV
            edge quotation quotation
            inner two NUM ADP
            cuts mark of others
            inner two finite VERB NUM
            edge NOUN NOUN
            outer two PRON NOUN
            edge PROPN relative
            arc acl outward to content
            inner two NOUN VERB
            inner hangs as flat
            no speaker
            inner two ADJ quotation
            inner two finite AUX AUX
            outer two NOUN VERB
            edge that ADJ
            outer (
            cuts nmod of speaker
            outer hangs as fixed
            adds nmod of speaker
            adds acl:relcl of speaker
            inner two ADV VERB
            cue is AUX
            outer two NOUN ，
            inner two PRON quotation
            adds compound of content
            inner two CCONJ NOUN
            edge VERB SCONJ
            edge NOUN finite AUX
            outer two PROPN SCONJ
            edge SCONJ PROPN
            adds xcomp of others
            edge , ADP
            edge ADV that
            inner two NOUN ADJ
            inner two ADV ADV
            inner two NOUN quotation
            edge that NUM
            edge speaker VERB
            adds advcl of content
            """#,
        trees: """
            :0 :1 :2 :3 :4 :5 :6 :7 -1409 -1433 -1430 -1343 -1328 :8 -1433 -1393 :3 -1243 -1380 :3 :6 -1235 -1380 :9 -1376 -1406 :10 :11 :9 :12 :13 :3 -1228 -1347 -1401 -1405 -1409 -1399 :14 :3 -1373 -1408 -1410
            :15 :16 :17 :9 :18 :6 :19 :20 49 -22 :21 9 -25 -28 :6 110 10 -48 -45 -47 164
            :22 :16 :23 :24 :6 :25 :26 :27 11 59 :28 75 -18 76 -32 :18 -41 -8 -47 -47 :23 :29 :30 :31 :6 :32 :25 69 111 10 :32 :26 3 11 -14 -26 :6 :33 8 -13 -28 :34 112 -12 :29 :18 -41 -11 16
            :35 :36 :37 :38 :39 :40 :41 :42 -22 -42 -40 -45 -44 -48 :43 :44 :38 :40 :45 22 -5 -17 -27 -30 70 :37 :38 :19 :42 106 -19 -31 -34 143 :46 :19 136 :39 85 9 -14
            :47 :3 :48 :49 :50 :51 :52 :20 -12 -35 39 61 :53 :54 59 -2 -34 :53 :55 :52 :21 14 -28 86 95 :21 104 -25 :52 -38 1 :51 :56 -44 -18 1 :49 :10 :48 61 9 -7 :10 122 10
            :35 :57 :23 :58 :59 :60 :61 :62 -34 0 5 19 9 :59 :63 :64 :65 -2 -32 -34 30 40 -45 :23 :65 :66 :67 :68 :40 85 -23 -26 -27 -23 -35 -38 :65 :69 :70 :62 116 28 0 -2 -4
            :22 :71 :72 :73 :74 :75 :6 -11 -23 :76 :77 17 -17 -17 -33 50 :57 :75 -42 :31 :76 :78 -29 -3 -42 20 :75 -34 :73 :79 :74 -4 -26 33 42 100 :15 :80 :81 :73 :72 -11 :6 :82 40 -14 -14 :6 :83 -1 -18 -16 :31 :84 :85 :86 66 -16 -25 -28 -27 -36 110
            :37 :47 :87 :88 :19 :64 :89 :90 -21 12 :91 -1 50 -42 :51 :92 :93 -42 -1 10 34 :41 78 :94 -31 -7 :95 48 13 65 :64 :96 :97 :98 :32 :93 :99 88 -1 12 4 -9 -20 -23 :90 :97 -4 -10 5
            :22 :100 :101 :19 :43 :102 :103 :104 -22 21 12 -38 20 -43 :105 :75 :102 -20 -37 :19 -32 :106 :102 17 -19 63 101 103 :15 :90 :107 :101 :108 :102 :109 34 -24 -13 -35 -38 -36 :110 13 83 98
            :35 :15 :111 :112 :113 :102 :42 :75 -9 12 :75 -5 -41 -37 -44 :75 -43 :114 :115 :116 -27 9 17 31 -42 92 :70 96 -2
            :117 :118 :51 :30 :81 :78 :119 -33 0 -4 -43 :120 :81 32 -3 -20 33 :81 :121 :122 :120 36 7 -11 -22 -22 :121 :123 :124 :125 :100 :81 :52 8 59 :56 45 -15 95 :56 :126 -38 2 :118 26 -13 :122 85 14 -44 :120 -44 -5
            :127 :0 :128 :129 :76 :97 :5 :78 -9 10 10 -28 -26 27 :89 :5 :130 :131 :87 -38 -6 3 10 12 :44 -13 -33 :132 :128 67 :115 46 -2 -12 :128 :0 :133 :33 :134 11 -13 -21 -26 57 :135 :134 :69 :33 :136 95 15 10 -2 2 -21
            :1 :15 :100 :26 :137 :138 :139 :140 -25 47 51 42 :42 :110 35 :141 6 44 -28 :42 :142 :143 :144 25 -12 -16 :118 -19 11 -29 90 83 :56 :42 88 -15 :42 :142 :145 0 18 -9 -18
            :37 :22 :88 :118 :45 :146 :147 :148 -37 -24 4 32 4 :142 :149 :44 -16 -36 19 32 :118 :45 -15 50 74 :142 :44 :42 :118 :150 :45 33 -4 -29 :10 -4 -28 -36 -38 :118 -38 -6 :49 :151 :152 :142 :82 :44 :153 25 -20 -19 -20 -26 -29 65 :142 :45 82 21 :22 -13 20
            :48 :113 :125 :126 :154 :155 :80 :156 23 -21 -36 -39 -34 :157 :158 -38 -13 23 :157 -42 :145 :126 -5 11 24 -45 :73 :110 -14 :159 :160 -36 -3 5 2
            :37 :161 :88 :3 :162 :51 :163 :146 -25 34 36 55 35 :51 -42 4 :54 :164 :102 :43 20 5 0 -5 -25 :125 :165 54 14 -22 :166 :126 :167 :102 :11 :3 :168 68 -3 12 -15 -4 -24 :3 -22 9 -18
            :127 :22 :2 :88 :1 :104 :25 :169 -42 -1 -28 10 :16 2 -28 :16 50 -36 82 :1 :155 :170 :171 :166 :34 13 -22 -23 :166 41 9 -26 -34 55 :172 :1 :58 73 :25 :173 35 -17 72 86 :25 -31 -2
            :47 :117 :110 :174 :175 :176 -35 -1 :177 -11 17 :177 -30 :54 63 19 -43 :177 :108 :147 :20 :126 :175 18 -10 -27 :178 -35 -1 66 -40 :179 :26 :180 :181 :41 -29 1 3 11 :76 :110 -12 7 -11 :110 -15 41 :10 :180 66 :115 23 3 :180 -2 -11
            :182 :25 :113 :15 :55 :120 :123 :183 -6 -40 -39 :184 :73 -30 -4 0 59 62 -44 :132 :113 :185 :120 :186 :156 46 -1 -11 :8 :187 3 10 -13 -23 -31 -37 :101 70 4
            :188 :189 :190 :191 :42 :41 :44 :65 -9 -39 -42 :72 12 -36 -42 :72 :44 :192 :42 33 -13 -7 -15 :168 :41 :42 5 -31 :193 -27 -1 -37 :194 :44 :65 :42 :195 18 -21 -31 -35 -38 -38 69 :145 :41 :42 :196 61 -12 -24 :190 -14 33 :197 :42 :190 -12 -3 -23 5
            :22 :197 :23 :24 :198 :7 :38 :199 2 -34 -36 -36 :53 :90 -34 3 15 :200 -42 -19 -43 62 :23 :66 :151 :200 :53 :90 :25 14 55 :201 66 17 :198 :201 71 14 :82 21 -19 -23 77 :151 :152 :202 -13 2 -27 30 :151 :38 -20 -45 37
            :0 :111 :113 :118 :187 :59 :42 :142 2 -21 :203 -38 -1 :142 46 2 :59 -33 9 :204 :205 :28 :166 38 -3 -11 :206 -15 3 -15 -42 :110 :56 -33 23 -44 :152 :118 :207 :110 21 66 -29 :208 -35 5 -26
            :22 :182 :209 :88 :210 :23 :25 :211 -31 2 :3 3 -14 -42 :198 :212 :3 21 -21 -23 :26 -23 -1 :199 :213 :214 :211 9 -1 -2 25 -23 92 :57 13 77 :23 :17 :57 :210 :26 :25 :198 8 -8 :198 47 20 55 58 :215 :210 68 -1 4 -34 :3 :124 -40 -2 -3
            :35 :182 :22 :110 :137 :40 :75 -21 :180 -5 3 -33 :40 :75 0 28 -9 :209 :55 :43 :216 -40 -2 :180 -19 5 3 45 :217 :43 :40 :66 :218 -10 42 -33 -38 39 30 :57 :75 :110 -8 0 35 71 :219 :62 :32 67 10 11 -10
            :161 :1 :53 :75 :220 :221 :222 :223 -33 7 :90 -8 10 18 :39 37 -15 :42 :204 :224 :74 -9 -34 42 :90 :217 -32 3 11 -41 :39 :75 :225 1 -10 :226 :156 48 5 -5 -39 :42 :226 65 -13 -21 :227 :228 :229 :230 51 8 -15 -24 -32
            :231 :38 :9 :26 :232 :233 :163 :234 -14 -34 38 :134 :235 6 -23 -33 54 :67 :236 :134 :237 31 -2 -9 -11 -15 -41 -45 :238 :70 :235 64 14 2 -25
            :42 :121 :197 :25 :53 :80 :67 :155 -3 -36 -36 :73 -39 -5 :10 :170 :21 30 -10 -17 -23 :53 :24 :31 :239 16 -6 -13 :21 39 -10 -32 :175 :67 :24 :118 54 11 26 -14 :24 1 -18 -41 -40
            :127 :161 :231 :57 :240 :131 :241 :217 -35 -6 -1 3 7 :64 :242 :130 :243 -17 0 5 13 -33 :57 30 73 :57 :91 :52 :244 15 -14 -2 -25 60 :245 :246 :191 :161 :247 :99 43 -1 -7 69 79 -22 -22
            :16 :1 :182 :42 :204 :74 :7 :66 7 -17 -36 -33 :178 :5 :202 -35 -4 14 :248 -5 6 :249 -40 -5 :53 :249 :66 33 9 -5 63 :56 63 :42 7 -14 -41
            :231 :47 :38 :48 :217 :42 :117 :101 -38 22 :53 -1 45 :84 -37 -2 :174 :53 45 -1 -9 :101 :117 -39 -18 :174 -27 24 -44 :48 45 0 :238 :101 :174 :48 :172 :217 52 14 -1 0 80 -19 -24
            :0 :16 :3 :100 :198 :250 :155 :99 13 -20 -32 -28 :251 :181 :252 -18 0 2 13 61 :100 :253 -36 -2 9 -40 :198 :3 :98 51 -7 -4 :98 :254 20 -1 -24
            :231 :22 :88 :58 :36 :90 :41 :255 -23 20 :59 -37 -2 :41 :42 10 -14 -14 :41 29 -7 -42 :41 :256 60 6 :59 -24 23 :36 :142 :90 :204 :75 :30 -3 -26 :257 20 -21 -24 :6 48 -1 :41 -33 1 :75 -1 :257 58 10 :135 :22 74 :172 :258 :166 47 3 2 -1 -24
            :23 :259 :17 :48 :9 :142 :75 :233 26 -21 :96 43 -33 :26 :182 -17 12 :233 24 -8 -38 :75 -30 :50 :57 :26 -20 8 13 20 :260 -35 -4 -37 :38 :261 :100 -31 4 1 -43
            :16 :38 :182 :147 :105 :262 :75 :110 -14 6 :263 17 -29 :75 :110 -2 14 :110 -3 -24 59 51 :75 :101 12 -10 :262 52 10 -43 :214 :264 -40 -2 -10
            :35 :0 :2 :151 :265 :51 :118 :221 -31 14 :112 -21 6 26 36 59 57 :118 :11 :34 :153 :125 :112 41 23 7 -22 -18 -28 -32 :266 :267 55 -6 -2
            :37 :17 :120 :125 :142 :65 :268 :21 7 -25 :8 -12 -34 -35 :89 :24 :26 -18 8 :21 -37 -7 :220 5 33 -35 :171 :142 :269 :43 :220 -32 -4 :25 -3 0 9 3 11 :220 -40 8 :198 :17 :142 :268 :30 52 18 -9 :57 -10 22 -18 :57 :151 :26 :137 -30 -2 22 40 33
            :23 :117 :101 :270 :88 -40 -28 1 :88 :250 :48 :187 1 -8 :39 -19 1 -28 :259 83 -5 :36 :81 :271 :126 :48 :101 11 -26 :187 -17 -3 -22 -32 :259 :272 :250 :80 33 -19 -20 -31 -33 58 :36 :273 :103 -39 -6 -4 :126 -9 7
            :36 :26 :47 :112 :64 :174 :101 :97 -4 -38 :181 -30 0 :101 :274 -9 55 :19 -15 43 :73 :181 -34 -4 8 :19 :73 :95 -7 4 :95 15 0 :101 -39 24 :153 :112 27 12 -16 :112 :64 :144 :97 :32 :275 35 4 -3 -8 -11 -18 :19 24 :101 -32 13 :19 :97 53 -14 -21
            :15 :162 :64 :197 :74 :21 :58 :51 -7 34 :67 7 -34 :272 -30 -1 -35 :58 :76 35 2 :67 :76 12 1 -19 :261 :103 :276 -33 -4 -4 0 46 51
            :1 :15 :38 :121 :125 :72 :88 :25 3 27 52 :210 :54 0 -25 :277 -35 11 -32 -38 -42 50 :38 :278 56 -17 -29
            :0 :151 :40 :279 :3 :212 :21 :76 8 -17 -25 :251 :124 -20 24 27 -28 :217 :59 :124 :87 -32 0 5 5 12 -40 57 :10 :82 :165 :3 45 10 5 -17 :202 -16 -3
            :35 :182 :0 :38 :100 :43 :280 :281 -26 13 18 -1 34 -42 :57 :53 :47 :128 22 -5 18 -39 46 :57 :282 :128 3 28 -8 :128 17 54 :272 :204 :65 :283 53 7 -7 16 -24
            :47 :90 :74 :257 :76 :284 :285 :163 -4 36 36 34 :56 :141 :58 -24 -12 1 :81 -8 12 -32 :157 -34 6 :56 :74 :257 :225 :157 :286 29 -3 -3 -4 -11 -10 -9 :262 :235 :34 39 -17 -20 :287 -2 -18
            :127 :37 :38 :22 :43 :117 :94 :78 -31 0 5 :102 :87 -19 8 -34 :117 -10 12 :107 :138 :288 :204 -3 -18 32 33 -30 -42 :289 :102 :38 :7 :97 :290 31 -6 -13 -13 -19 -15 -24 :175 :291 :134 :236 :204 53 22 6 -2 -27 :174 :101 :291 :204 -8 -24 -25 11 58
            :1 :23 :209 :100 :40 :21 :8 :154 5 -33 :175 -31 23 :116 :118 -32 -5 3 -37 49 67 :192 -40 :100 -13 4 :40 :292 :23 :187 53 6 11 :23 4 -7 -16
            :35 :37 :22 :193 :27 :87 :94 :214 -28 -3 3 8 :41 3 -4 :95 -1 11 :87 :107 :125 :41 :254 -12 2 -3 -29 -30 5 :175 :22 :250 :195 :156 13 -2 -8 -13 :293 :254 27 4 5 -11 :172 :294 :136 :99 :236 :214 50 8 3 6 5 12 -25
            :112 :18 :295 :174 :250 :272 :215 :58 -3 7 -24 -32 -33 :296 :168 :297 :298 24 -17 -24 -26 -30 :299 -35 0 :295 :300 32 -3 -12 :58 :18 :27 :8 :116 :94 :270 -23 3 1 4 -38 13 :8 8 -8 :116 :18 :301 :225 -7 -18 5 :120 6 1 13
            :259 :279 :113 :6 :7 :48 :125 :152 23 -25 :192 -26 -1 :43 -14 16 -33 :181 :192 :43 :302 -30 -2 -1 5 10 -39 :53 :204 :285 :303 :113 :97 -16 -32 -34 3 14 -35 12 :270 -35 0
            :161 :17 :112 :53 :71 :44 :191 :251 -3 39 :125 22 -20 -36 53 42 :100 :71 :124 :159 :304 -25 2 8 7 17 27 :71 :149 :305 -38 -6 0 3 :152 :306 :98 :125 :34 :282 43 17 -9 :307 -3 -11 -21 -34 -31
            :38 :39 :6 :65 :154 :162 :166 :67 15 -30 :142 -18 -3 44 :89 -33 5 -37 :51 :162 :277 -29 -1 6 10 :110 23 -34 -41
            :38 :6 :162 :100 :262 :183 :233 :55 -2 40 :89 12 -5 -31 :53 :308 -7 -24 -31 45 43 :309 :51 -31 9 8 -41
            :16 :111 :42 :64 :291 :310 :74 :11 23 -28 -27 :137 :189 -12 12 13 -35 :311 -29 -3 :311 -35 -5 :162 :310 :189 -33 6 2 :64 0 11 :270 -37 2
            :16 :88 :22 :27 :224 :205 :103 :293 -10 -28 11 -32 39 41 :66 :175 :11 :205 :86 18 -21 35 -28 :75 -17 :312 6 -15 :313 -22 -2 53 :184 :88 -40 -26 -1
            :182 :9 :90 :314 :107 :315 :42 :316 1 -30 :249 -32 3 :317 -31 -1 :178 -34 -4 :318 -37 -3 :42 :315 :49 :319 -5 16 :316 33 -2 -12 -15 -39 :314 :320 :257 40 6 -4 -22
            :321 :19 :182 :204 :10 :175 :23 :80 21 -18 -22 :76 -7 -14 -21 :251 :178 -28 6 18 :235 :81 40 6 -10 :110 :81 :204 :250 :237 :76 33 -5 -10 -15 -11 :175 -12 14 :270 :253 :322 -37 -2 -2 2 :192 -40 :190 -13 8
            :35 :100 :178 :323 :97 :129 :66 :154 -13 -32 :318 -29 4 20 :66 -36 -1 28 :66 :73 :265 :97 :175 4 -12 -13 24 29 -18 45 :46 :70 :154 :62 :318 43 7 1 -8 -13 -17
            :231 :71 :44 :26 :49 :324 :255 :103 -15 5 20 12 :81 :325 :205 2 24 -31 :326 :59 -23 4 15 :327 :59 :315 :85 11 -11 -11 29 -15 -37 48 :191 :272 :325 :49 :205 :310 20 -2 -10 :103 :310 41 6 5 -21 -20 56
            :16 :42 :57 :172 :48 :291 :47 :328 5 -31 :11 24 -21 -33 :41 :73 :197 -29 -4 -3 :177 4 15 -30 :215 34 :47 -19 7 :220 :84 -35 -4 -1 :118 -37 4
            :6 :18 :67 :316 :8 :108 :156 :329 3 -28 :73 -24 18 -29 :181 :158 -25 -6 4 -29 -35 :330 :185 :158 29 8 -12 -17 :181 :331 :18 :312 -32 -2 -5 7 :332 0 7
            :35 :57 :40 :113 :218 :43 :157 :111 -14 -34 :111 -12 23 :75 :174 -7 3 :174 19 1 34 -39 :157 :333 -39 -4 -6 :111 :248 :177 :75 -4 :293 39 3 :40 :113 :75 -4 16 -9 -18 -13 :205 :174 -26 -5 2 :157 :247 :174 :75 29 44 54 -14 :75 -24 -4
            :23 :182 :71 :90 :66 :272 :225 :96 1 -33 :332 -28 -1 -31 :63 -17 -2 :136 :225 28 -6 -13 47 :66 :334 :257 37 5 0 :262 -5 5 :192 :335 :124 :71 :232 -39 -6 0 -2 6 :124 -5 4
            :35 :182 :321 :16 :142 :7 :178 :27 -5 27 :47 16 1 -28 :178 -23 -3 :94 :318 -37 -11 -1 :47 :197 :336 -36 -6 -2 10 :7 :172 34 0 -5 :172 :136 :16 :182 41 11 5 2 -26
            :17 :9 :182 :71 :22 :174 :211 :319 -17 -36 :319 -1 -9 :72 :125 40 -10 :41 12 -19 :142 :198 :291 23 -31 :90 -4 14 :41 :72 -4 -30 3 :41 48 7 :282 :82 :142 :25 39 9 :279 15 -8 -5 -10 :298 -38 -2 :72 -13 :71 -39 -1
            :40 :22 :24 :118 :27 :6 :59 :76 -4 -19 25 :319 -1 -31 :75 9 43 :205 :76 :80 30 -5 0 -10 :59 -35 -3 :306 :227 :289 :257 :6 :82 19 -10 :24 1 -16 :24 6 -17 :24 0 -28 -33 -37 :192 -38 :337 -15 5
            :35 :23 :53 :25 :71 :21 :58 :211 -18 2 :43 -8 14 :211 -30 -2 27 :58 :71 :145 :43 -3 8 11 15 :201 15 3 :201 :25 :128 :58 -7 7 :338 :34 24 -14 -17 -22 :43 :128 -6 -34 12 :71 :21 :339 :224 -33 -1 -1 2 8 :340 :266 :21 :99 38 4 3 -11 -14
            :35 :36 :110 :279 :125 :6 :236 :74 19 -6 -10 :22 -8 4 :37 -27 29 :336 -29 7 :22 :231 :341 :147 :270 -35 0 4 22 37 :111 :37 :279 :6 -7 6 :231 -26 11 :154 :6 6 -17 -22 :147 -38 -2 :19 :111 46 :279 18 -11 -16 :172 :6 :154 :236 38 2 -3 -1 -26
            :127 :16 :40 :95 :151 :47 :342 :227 -10 -31 25 :11 8 -21 32 :151 :76 :258 :207 13 -15 -16 :47 :26 -12 2 8 35 :47 :343 -36 -1 1 :253 :322 -35 -2 -1 :95 :258 :344 :283 :70 39 -3 4 -8 0 :24 24 :151 :47 -25 17 20
            :23 :325 :9 :315 :66 :271 :82 :123 14 -25 :11 -4 -31 :82 :222 -25 0 6 :88 :27 :242 -18 8 17 :110 24 -10 :345 :258 -29 -2 -1 :145 -34 -2 :303 :222 :211 :66 -33 -3 1 2 4 :110 :242 -12 12 -39
            :1 :182 :50 :90 :25 :15 :211 :265 -21 16 :65 15 -12 38 :132 :123 :306 14 -18 -13 -24 :144 :306 :123 :74 17 -5 -8 -10 -11 :132 :346 :211 21 0 -3 -24 :95 :282 38 -17 :15 :25 0 -7 17 :74 39 3
            :35 :22 :110 :105 :191 :95 :249 -15 -5 6 :249 :76 -2 3 14 38 :191 :163 -34 7 :180 -10 0 :138 :11 :123 :347 :158 :348 3 25 :153 -6 -27 -29 :110 -1 -29 -30 29 :267 :349 :110 21 35 -13 -11
            :127 :22 :191 :110 :137 :170 -18 14 23 :350 -33 0 :16 :38 :125 :27 :25 4 18 24 :42 -19 -1 -32 -32 :38 :310 :259 :204 :42 :80 15 -17 :188 -15 0 -10 -31 :116 -19 5 -37 :238 :351 :204 :352 :353 :354 :67 39 -14 -12 -16 -15 :24 0 -7 -19 -37
            :36 :111 :71 :22 :110 :24 :279 :168 22 -14 -18 -19 :24 :113 :355 -13 14 -33 -38 :66 :96 :279 :82 17 -12 :95 2 -13 -38 :57 -21 5 41 :110 :22 :56 -27 8 30 :71 -38 4 :67 :356 :111 :187 44 7 15 -8 -10
            :1 :113 :209 :357 :51 :21 :277 :63 -6 11 :212 -5 41 :319 -3 :303 -25 2 35 :41 37 -4 51 -38 :226 :113 :358 :21 42 6 4 -11 :41 0 -13
            :65 :18 :210 :134 :125 :217 :191 :80 -4 -30 :118 1 24 15 :192 :103 :84 -30 0 2 :118 4 -18 :118 :217 -30 -1 -6 :197 :191 :359 :249 :134 14 -9 -9 -15 -19 :103 35 5 :84 :185 :300 :103 24 3 -3 -9 -11 -36
            :1 :0 :16 :40 :57 :118 :106 :264 -15 29 31 :204 :360 17 -10 -18 :67 :204 :74 24 -2 5 -16 :361 -36 -2 :118 :270 :133 :362 :264 -36 -2 -3 3 4 7 :118 :306 :57 :54 21 0 43 -37 -27 :16 :40 :324 41 6 -9 -18
            :127 :37 :95 :251 :88 :146 :139 :363 -26 7 9 12 :94 :345 :252 -8 1 3 6 14 :171 :29 :88 :162 :193 -17 11 10 7 12 26 :171 :13 :95 :165 :364 :107 14 -7 -13 -14 25 -18 -21 :238 :175 :340 34 -14 :88 :365 :245 :366 :76 10 -6 -15 -17 -17 36 -36
            :16 :23 :151 :174 :22 :201 :65 :367 -12 -23 -27 2 :66 :306 :124 9 39 -35 :367 :53 -15 -31 -5 :198 :187 :368 :217 29 -9 -8 0 :53 -5 7 43 :151 :217 :124 :369 :189 -33 2 1 4 9 27 :370 :184 :322 -33 -1 0 0
            :37 :2 :27 :87 :73 :41 :26 :90 -12 9 :86 9 -18 :241 -20 1 :89 :222 :90 -8 15 24 28 :90 17 -12 25 35 :310 :272 :289 :207 :371 :372 :360 28 -9 -15 -23 -24 -21 -26 -27
            :17 :161 :25 :122 :75 :319 :73 :120 8 -4 21 :284 :242 -14 19 25 :40 :373 :374 6 -20 -20 -24 :319 :73 5 -1 :73 -28 -3 :346 :122 :120 :156 :289 18 -5 -5 :319 9 -1 -8 -11 :347 :375 :153 :40 24 -3 -22 -24 -27 :217 :137 :376 -35 -1 -12 4
            :37 :279 :9 :110 :88 :205 :54 0 -11 -14 :283 :214 44 6 0 :161 :188 :41 :323 -10 20 :242 -24 8 :41 :351 20 -10 -11 :98 :306 19 -19 -19 -34 :161 :376 :277 -32 -5 5 13 :188 :161 :377 :62 :20 :142 :235 9 -10 -11 -21 -28 -28 :306 :98 :290 29 1 -16 -32 40
            :1 :57 :88 :90 :314 :204 :224 :277 -12 13 32 :378 :324 -31 -2 6 :379 :148 -44 -6 -2 :228 :148 :236 :158 18 3 -10 -8 -14 :314 :7 :158 21 7 -12 -12 :65 :204 :236 :66 :314 :289 30 4 1 3 -11 :66 :236 :289 :367 3 15 -7 -11 -17 -27 :292 :56 39 13 -2
            :231 :40 :279 :22 :110 :177 -28 :168 :82 30 5 -5 :118 :24 :380 -18 11 -34 :24 :168 24 -3 -15 :66 :82 :45 :375 20 -22 -11 -16 -17 :178 :63 :267 :116 :28 -26 -1 0 0 11 :22 -16 9 :110 -17 -37 :22 48 :238 :77 :351 :66 :118 29 5 0 :118 0 -14 -9 -25
            :16 :182 :88 :26 :217 :51 :2 :325 -7 -30 30 32 :197 :233 2 :252 20 2 -9 :381 :271 :32 :126 18 -3 -6 -8 -19 :157 50 -19 :217 :228 :233 :268 12 -9 33 -15 -2 :118 :31 :382 -34 -2 -1 :88 -5 13
            :16 :23 :88 :231 :15 :357 :90 :49 -13 1 :189 10 27 46 39 :268 :293 :210 :24 34 1 38 :367 -5 8 :367 -4 -16 36 :231 :15 :189 :337 :383 :384 -33 0 0 -1 2 18 :49 -2 31 :88 -36 :94 -19 1
            :231 :71 :7 :217 :72 :25 :26 :318 -3 13 15 :157 26 0 :112 :107 :26 -6 11 -28 :114 :90 -21 -1 17 :385 16 3 -34 38 :27 :310 :217 :72 6 24 0 1 47
            :36 :38 :16 :188 :357 :161 :177 :191 -24 -1 :19 -13 22 :48 :166 19 -13 -25 42 :85 :19 :359 :330 35 -11 -15 -12 -19 :253 -31 0 -39 :38 :19 44 :16 0 -15 -17
            :23 :57 :53 :25 :26 :88 :0 :211 -14 12 :228 13 -28 :54 :211 24 1 -10 :0 :40 :54 15 -12 -14 30 :386 :54 :40 :74 22 -4 -5 -1 -10 :73 -36 8 :53 :22 -8 :0 :387 :76 19 -3 -3 34 :248 :387 37 11 -4 :0 :388 :8 :383 :389 -33 1 1 4 8 9
            :16 :40 :151 :57 :50 :277 :390 :51 -6 30 :48 22 -16 :72 -7 :112 38 3 :48 :82 40 3 4 :391 :107 :6 :123 27 -5 -6 -3 :87 -10 12 42 :51 :87 :392 :390 :336 -33 -2 -1 0 0 3 :72 :50 -5 9 :318 :133 :275 -35 0 4 -5
            :17 :16 :113 :259 :152 :204 :150 :24 22 11 -32 :138 :231 -20 9 26 :202 :231 -25 -1 -3 -30 -37 :350 :253 :322 -31 0 0 1 :217 :138 :393 :253 :322 :221 -33 -2 -2 0 -1 0 4
            :48 :204 :71 :142 :96 :11 :168 :108 7 -20 :59 -21 1 -24 -35 :319 :89 -3 29 :53 :59 :220 -22 3 4 3 37 :53 :394 :103 :391 -27 -8 4 :73 -4 11 13 :59 :71 :73 :110 -8 :142 :264 :391 -26 1 3 -1 1 7 16
            :16 :0 :191 :7 :53 :26 :41 :163 -9 24 :66 13 -1 :395 :126 11 -6 -12 :66 24 -20 -34 :7 :74 :53 :118 :51 3 29 24 :118 31 3 :126 :118 -19 -2 2 -21 :152 :118 :235 :10 29 :53 15 -11 -19 -26 :202 -29 -5 :118 :133 :31 -33 -1 4 9
            :17 :15 :198 :0 :64 :25 :125 :215 2 -17 -21 :87 :283 15 -5 -10 :110 12 -32 :125 :375 :282 :229 26 -12 1 -15 -15 :103 :277 :25 :251 :87 -20 2 7 :396 :397 -5 2 8 14 :282 7 -1 38 :398 :184 :399 :25 :376 :138 :400 -35 0 0 0 -10 2 4 5
            :16 :182 :25 :7 :200 :66 :319 :81 4 25 :75 -8 5 :81 :104 -16 15 :212 9 -1 :8 :211 -32 0 15 -33 :200 :136 :335 20 3 -2 -23 :57 :75 -9 9 :66 37 -4 :214 :385 :313 :322 -31 0 1 -2 4
            :35 :16 :88 :22 :191 :197 :92 :299 -30 8 4 12 :401 :51 :95 -2 12 23 -23 :342 :138 :293 :153 -2 -29 :402 -26 14 :293 27 4 36 33 :88 :245 -35 -2 -17 :246 :19 :134 :403 :191 27 40 0 -2 :95 5 :191 29 -1 -25
            :127 :182 :1 :161 :277 :40 :5 :140 -20 11 7 -33 :178 :145 :251 -16 8 19 30 :53 :404 :396 :336 -4 11 10 24 :396 -29 1 :40 19 -6 :53 8 34 :1 :161 :33 :133 :340 :267 :405 13 -7 -15 -12 -22 -23 40 40
            :35 :37 :23 :174 :390 :65 :39 :114 -13 14 -31 -33 :18 0 6 :39 :40 :25 :278 8 -13 31 -18 :252 -15 -1 :193 -31 0 :331 :142 :40 :334 :204 :59 10 19 -3 :59 -7 0 -17 :59 -10 0 39 :246 :247 :65 :204 :212 :406 30 -2 17 :212 10 -3 -11 -17 -25
            :35 :17 :6 :66 :306 :132 :43 :88 -2 14 :88 23 -6 -28 -33 :88 :104 :336 -22 0 8 13 :331 :43 :40 -24 -2 -2 11 :275 :253 :289 -34 0 1 2 :6 :212 :77 :136 :275 29 0 -5 -2 :77 12 1 -8
            :35 :40 :110 :174 :19 :42 12 -9 :92 -21 18 :125 23 -7 :19 :65 :42 :153 :209 -1 31 -29 -28 :125 -32 -2 -30 :110 -12 -36 :70 :19 :62 :174 25 36 -9 :174 :95 -17 3 :95 11 28 -18
            :38 :314 :37 :174 :0 :231 :93 :394 -20 9 23 :25 9 -3 :306 :152 :132 19 -9 -7 -18 :231 :18 :45 :41 3 -10 38 :53 30 -2 42 :268 :306 :152 :0 :45 18 -3 31 -11 -28 :93 -22 6 :174 :231 -43 -3 -10 -38
            :38 :19 :209 :44 :175 :11 :147 :172 8 -15 30 -26 :217 :208 -18 -7 6 -27 43 :175 :318 :190 :407 :226 :172 -7 -24 -25 15 :255 :408 -29 0 7 :54 16 -9 :54 27 -3 -38
            :16 :40 :182 :26 :161 :285 :167 :178 -2 10 -23 25 :45 :157 :63 3 11 24 31 :246 :359 :395 :394 21 -9 -12 -13 -17 :21 22 -8 :157 -34 :197 :161 -4 8 9 :318 :270 :409 :322 -30 0 1 4 -1
            :231 :161 :71 :357 :93 :138 :6 :7 -12 -34 :319 -9 -31 20 :6 30 -6 :157 29 1 36 :152 :200 :124 19 32 -23 -27 :291 :200 :206 :93 :152 27 -5 1 -1 -7 -23
            :151 :111 :57 :71 :75 :277 :191 :147 -27 14 :41 11 -13 :41 34 5 :306 :107 :26 2 19 -27 -34 34 :75 :231 -9 11 :67 :21 :257 :320 30 -2 0 -9 -12 :231 :71 :217 :57 :147 :251 -30 0 -2 :74 -16 2 11 12 17 41
            :15 :65 :198 :6 :42 :291 :377 :125 7 -17 :118 -28 10 -31 :410 -28 5 :118 :410 :411 :277 -24 -1 2 2 :89 -10 16 :277 :412 :159 :411 :294 -16 5 7 7 10 12 -33 37
            :36 :90 :162 :65 :6 :125 :118 :258 -5 -29 :256 12 -13 :37 :258 -26 0 12 :181 :192 :136 -26 0 :118 -5 14 6 :181 -33 0 :37 8 33 :37 :125 :85 :136 :6 5 -2 -7 -8 -8 :6 29 -5 :413 :134 37 4 -8
            :35 :38 :75 :93 :110 :120 :23 5 13 -13 :47 :284 :414 -24 4 8 15 23 :113 :23 :110 :120 :42 15 -6 -3 :353 :184 1 18 -15 :47 :103 -17 3 8 :120 -29 0 -37 :238 :75 :110 -21 :77 :294 :274 20 35 -3 -24 29 -29
            :17 :48 :65 :198 :107 :166 :67 :132 13 -18 -25 :25 -18 0 -22 :180 :112 :98 :66 1 -9 -13 :25 -21 9 -21 -29 :73 :120 :106 :292 :180 -22 -1 0 4 :43 :25 :292 -11 3 -1 7 5 :415 :25 :339 :138 :416 :253 :289 -32 0 1 1 0 1 -7 5
            :231 :182 :102 :217 :198 :47 :174 :22 -18 -3 :157 6 -23 20 :93 :396 :162 -24 6 2 7 :22 -7 :396 17 :198 2 -4 :93 :47 :417 -32 6 8 8 :217 :198 :396 21 3 4 :198 0 -11 :174 :162 :157 :219 :198 :102 :182 6 16 -8 -5 -12 25 31 41
            :1 :38 :182 :88 :17 :291 :66 :319 9 -4 :379 -18 7 -36 :220 -28 15 :112 :319 7 27 :199 :418 :319 -5 3 -7 -11 :17 :66 :215 22 -6 0 -10 -37 :38 :17 :112 :377 39 1 14 -3 -17
            :17 :113 :142 :124 :172 :11 :310 :0 5 16 :0 0 -8 -27 :310 -28 -8 35 :93 :138 :385 :310 :419 -16 2 1 3 5 16 -35 :406 :138 :420 :124 -29 -2 0 0 2
            :17 :182 :198 :272 :112 :134 :156 :97 7 -13 -12 -16 :8 :132 :260 1 -11 -22 -27 -27 :303 :412 :333 :28 :390 -14 -3 3 6 9 9 :208 :198 :116 17 -10 -16 :115 :266 :421 28 -1 -1 -2 :305 :339 :116 :420 :422 -30 0 0 0 1 10
            :15 :71 :174 :217 :57 :342 :198 :25 -11 3 :222 -23 7 31 :75 :319 -1 -15 :423 :54 9 0 -3 :290 :198 13 3 -5 :45 :57 :25 :296 :76 2 -15 :319 -1 -26 :41 :198 25 3 :319 8 -1 21 37 34 35
            :9 :23 :75 :210 :91 :178 :101 :357 -25 6 1 :37 2 24 :256 :117 -4 19 -12 :117 -26 :424 :44 :166 17 -3 -8 -9 :101 :117 -21 :166 :37 :425 7 -14 :426 22 -15 :37 :58 4 -5 -27 :58 32 -14 :37 :47 :335 :55 :238 :323 -28 1 1 1 6 6 18 :357 -35 5
            :35 :15 :151 :113 :178 :110 :50 :157 -13 9 :157 39 -16 :161 :224 -16 25 :96 0 -33 :66 :161 :154 20 -6 -5 :161 :112 -18 1 8 :149 -35 1 35 35 :157 :70 :190 28 :161 :151 -4 33 29 -18 -25
            :1 :0 :174 :53 :427 :4 :332 :303 -23 -1 :212 -8 8 8 :17 8 -6 :17 :259 9 -10 -11 :259 :17 :428 :297 :143 18 -16 -16 -20 :72 11 -25 :72 21 -21 :72 -21 :158 :53 :375 :170 :290 25 2 0 -9 :375 :429 :170 7 -10 -11 -12 :58 6 -8 :17 :259 35 -8 -7
            :57 :162 :174 :277 :37 :75 :163 :376 -19 4 8 :125 :367 -8 2 :367 -28 -2 :152 :135 :375 6 -23 -23 -30 :58 -3 33 :168 :51 :75 :37 :95 4 -4 -21 :74 :95 5 15 -16 25 -19 :430 :37 9 31 -6 :37 :174 :367 :178 -8 9 :75 -3 12 :431 15 -2 :75 -1 37
            :35 :15 :100 :40 :188 :18 :318 :251 -12 8 12 :375 :112 9 -2 -10 :112 :22 5 17 :22 -14 0 -27 29 34 :70 :340 :432 :95 :188 :344 :283 16 -3 -9 :195 30 4 32 -19 -14 -18
            :15 :198 :0 :357 :42 :142 :19 :191 0 13 :110 5 -24 :148 :43 -17 1 :191 -10 13 :19 :284 -29 1 :433 -3 1 :28 :433 33 3 -13 :148 :11 :110 -3 22 -17 :110 0 -14 :90 :434 :43 :333 :28 :421 -16 4 2 5 5 8 2 34
            :314 :22 :88 :357 :27 :89 :210 :175 -20 3 :212 4 -14 :19 :53 3 26 -26 27 :19 29 6 :110 24 :53 :132 6 -13 -16 :162 :233 :210 :218 :56 :53 -18 4 16 29 :175 :56 17 -8 -5 :375 :390 :148 :158 11 1 -6 :158 26 0 -18 28 :110 7 :357 :318 -39 0 3
            :37 :174 :217 :19 :435 :138 :123 :243 -10 16 -29 16 17 :255 :123 :91 -29 6 1 24 13 :72 :74 :18 :214 17 2 34 0 :311 :88 :175 :18 :91 -12 1 5 :76 17 -8 :260 7 -10 :88 23 :128 -12 6 :6 :96 :291 :217 :195 :432 :13 20 -13 -19 -14 -15 -23 -28 -26
            :127 :182 :23 :51 :100 :87 :6 :265 -11 12 :274 -24 2 5 12 15 :0 :100 :265 :87 -27 2 5 4 :336 0 11 :87 :433 :8 18 -2 -5 -1 :0 :212 :167 :436 :403 :225 :204 21 4 -5 -4 -16 -16 :30 :204 7 -2 -21 35
            :36 :23 :16 :177 :19 :71 :150 :26 -2 13 -31 33 -29 :19 :191 :22 :112 -18 2 :31 3 -18 18 :48 :437 24 -10 -1 :81 :31 :437 -18 0 1 -33 :0 :71 :81 :361 -31 0 :221 -14 2 10 :177 19 -18 :19 :23 38 8 :16 0 -11
            :113 :198 :37 :118 :47 :255 :5 :179 -5 -20 18 23 11 :22 :367 :212 :28 22 -12 -14 -18 :179 :367 :212 -23 -2 0 18 :167 :289 :32 :118 :438 20 -7 -2 -6 -13 -16 :28 :439 :212 :283 :397 :228 -8 -16 1 3 :202 :37 -9 -21 7 6 :22 -7 10 :187 -35 -2
            :40 :57 :7 :198 :325 :65 :27 :277 3 27 29 :19 -25 -3 :161 :277 -30 :222 -2 4 9 :277 :27 :412 :390 -15 -5 6 13 15 :161 -32 4 :19 :440 :65 :401 :405 :441 28 3 3 -6 -15 -16 -18 :161 :442 :343 :100 :443 :203 -28 -3 0 1 1 1 -1
            :1 :3 :142 :100 :25 :44 :347 :118 -2 6 -20 -23 :158 :347 :256 13 4 -11 :105 -11 -1 22 :118 :25 -23 :158 -5 10 :25 4 16 :22 :118 :100 :311 :444 -33 1 -5 5 -2 :118 7 -17 :445 31 -9
            :44 :42 :39 :96 :277 :59 :446 :250 3 -19 :319 0 -21 :118 20 -2 :447 :118 :448 41 -7 -5 -11 -31 :118 :449 :450 :361 :437 -21 0 0 1 1 13 :51 :118 -27 :319 6 -9 6 -27
            :127 :2 :37 :71 :3 :47 :73 :451 -14 11 :376 -4 17 :314 :319 14 1 -16 :319 :145 -7 6 :452 -26 -2 14 :198 :314 :250 :156 :107 21 -8 -5 -9 -29 :145 :3 -23 -3 -1 32 :272 :312 :453 :454 :215 :293 :97 22 -4 2 -3 -10 -13 -11 -27
            :127 :16 :59 :65 :342 :42 :235 :105 -5 19 :110 6 -27 :110 :191 -9 7 -27 26 -28 :152 18 -10 :318 :350 :109 -26 0 2 1 :161 :24 :65 :235 :103 :22 24 12 :22 -1 0 :191 -2 5 -9 :208 :103 :70 10 -1 -5 :26 -11 :62 7 -10 34
            :23 :7 :154 :39 :66 :11 :277 :88 5 23 :286 36 -2 :82 -3 -27 :163 :88 :104 -15 10 :101 -11 21 16 :101 :318 :274 :230 -24 2 5 0 33 :332 :197 -28 0 3 :164 -30 2 :336 :197 :162 :217 :139 :90 :376 -27 1 :64 -13 8 4 3 :190 -2 4 8 :64 7 -1
            :23 :75 :200 :24 :168 :455 :116 :99 7 -10 -12 -16 -17 :456 :303 :284 :457 -15 12 12 14 20 -22 :152 :82 :134 :302 :262 :381 13 -15 :170 -6 3 -13 :367 :99 -18 1 2 -12 :29 :58 4 -8 -25 :367 :8 :29 :310 :384 :458 -24 1 1 1 0 6 :75 7 :310 -5 5
            :17 :16 :198 :0 :24 :357 :172 :74 10 -10 -17 30 :258 :25 :181 -6 14 8 -26 :48 :34 :459 :202 22 0 -3 -7 -19 :181 :58 -2 :393 :25 :452 -12 3 :0 6 -4 8 12 :184 :322 :382 -24 1 1 3 :357 :184 :25 :393 :322 :77 :399 -30 0 -3 0 2 -5 4 7
            :16 :40 :279 :259 :2 :177 :18 :138 1 22 :375 14 -9 :58 :156 20 -7 :76 -5 4 35 -28 :285 :303 :336 :284 :138 -13 3 6 5 4 8 :73 :281 :244 :336 :303 :457 -27 -2 -1 1 1 2 0 :18 :318 :460 :428 :184 :461 -29 -1 0 0 2 1 :177 -4 :259 0 7
            :151 :16 :2 :357 :178 :124 :42 :172 -3 -22 :211 -27 5 24 :172 :462 :282 22 -5 -8 -8 29 33 :463 :362 :428 :449 -25 1 0 1 10 38
            :35 :321 :110 :174 :48 3 -18 :48 :181 25 -6 3 :75 :181 :90 :56 -21 5 :280 -2 16 18 :198 :100 :204 :207 5 -18 :208 -15 -1 25 :174 -17 8 :110 :56 -11 19 -34 :172 :258 :110 :75 -16 :214 15 -7 :204 :349 :100 :266 26 -1 -6 -9 :75 -17 12 :208 13 -28 -23
            :38 :16 :7 :209 :272 :182 :25 :26 -2 13 :105 11 23 :37 :25 8 -5 25 :110 -2 -24 38 :47 -30 5 :270 :184 :313 :422 :464 :30 -24 -2 2 2 2 3 5 -35
            :38 :231 :279 :6 :96 :124 :347 :23 4 -11 -23 26 -29 :181 :51 :87 :157 -24 1 6 7 7 :63 :28 :277 :326 :376 -21 9 11 10 12 9 :191 :157 :181 :76 1 10 21 28 35 :465 -36 0
            :38 :151 :150 :0 :101 :72 :256 :290 13 -4 -8 :56 :224 -10 30 29 :88 :407 :72 -15 -1 19 :311 37 -2 :72 -19 :53 :101 :254 17 1 -18 :63 -7 1 :157 -32 0 37 -35
            :35 :38 :232 :110 :56 :51 :95 :466 1 -12 :467 10 -9 19 25 :178 :306 :47 :217 -11 2 :198 13 -13 -29 :198 :134 :47 20 1 0 -6 32 -35 :110 :95 :76 :164 :82 2 -7 -9 -10 :45 3 20 :266 :69 :134 :468 20 1 0 -11 -14
            :1 :75 :222 :110 :281 :74 :161 :157 -3 -11 5 :24 7 0 10 :24 :43 :411 -14 0 5 :161 :469 :43 -32 -3 7 10 :469 22 1 :23 :157 :113 :67 :110 :24 20 -5 :404 5 25 -23 -24 :161 -23 10 :157 :396 :404 -33 2 0 21 :113 30 -7
            :36 :35 :277 :88 :0 :27 :281 :43 -18 0 11 11 :198 :37 :111 -6 20 13 :37 :87 1 -4 -33 :101 :72 -1 -14 :43 36 -2 :111 :72 -5 33 -6 :470 :0 :72 :82 20 2 :27 :69 :82 8 -3 -10 25 28 -20 :97 :101 33 -1 -3
            :1 :75 :73 :101 :47 :56 :206 :415 -25 1 9 -1 16 :25 -3 6 :25 :415 -5 10 11 :23 :198 :231 :101 :109 :378 2 18 -16 :25 13 30 22 :128 :25 :231 -4 7 9 :99 :387 :26 -14 3 1 6 :47 :231 :305 :126 -28 -5 6 8 6 :42 :101 :269 31 -1 -7 -4
            :38 :15 :121 :325 :274 :37 :73 :217 -3 7 :128 -5 16 :90 :217 7 -19 :53 25 -9 24 :90 :164 :73 -27 -6 1 5 :47 :164 -33 -1 5 31 -34
            :151 :16 :111 :125 :209 :360 :121 :24 8 -1 :47 -26 5 :319 0 :197 -26 0 36 -30 :125 :47 :456 :471 :419 -23 3 5 8 8 :197 :336 :56 -3 3 9 10 :133 :385 :409 :245 :31 :317 -23 -1 1 1 2 2 6 :377 37 -1
            :40 :200 :306 :161 :319 :19 :90 :125 22 -1 -8 :54 :318 2 -7 -9 :197 :64 :342 -2 27 :125 -22 10 :293 15 -9 :125 :54 13 -1 -1 -30 :95 -25 :19 -16 17 :197 :84 :305 :161 :457 :261 -29 -1 -1 1 6 :19 -4 10 8
            :7 :124 :107 :357 :90 :204 :101 :19 2 -21 :19 -28 11 :53 :304 -15 4 6 :472 :53 :86 15 -7 -8 -12 :8 :26 28 3 :19 9 -10 :86 :391 -26 4 5 :19 28 1 :0 :357 -32 1 4
            :321 :201 :7 :268 :142 :289 :236 :37 6 13 :290 -14 3 -15 :220 :289 :211 -11 10 10 17 :212 :142 -18 1 :37 10 -9 -24 :385 :142 :141 :396 -17 0 4 5 8 :37 :388 :310 :103 -29 1 7 8 19
            :1 :57 :357 :249 :222 :272 :59 :473 -10 12 :95 9 1 -27 20 :16 :250 :474 :452 15 -6 -8 -14 -17 :16 27 -13 :117 -15 :37 :42 :66 :32 16 4 -2 -14 :32 31 4 :117 -12 :42 :475 32 3 -6
            :57 :209 :277 :51 :306 :293 :172 :238 -2 -24 :340 -27 -5 :304 :33 -25 -1 5 -30 21 :22 -19 40 36 :22 :21 :293 :425 :126 :476 8 -4 -3 -5 -10 -10 :293 :476 25 -7 5
            :57 :53 :121 :204 :266 :201 :178 :72 10 1 :72 -12 18 :345 :252 -10 0 9 -20 :477 :178 :201 -21 0 0 10 :59 :8 -30 1 1 :345 :59 :204 -33 -2 0 4 :19 :53 :177 :204 :478 18 -5 :293 6 -2 -4 :293 27 -1 :177 -24 8
            :38 :259 :152 :351 :268 :123 :257 :98 8 -19 :47 -22 6 :185 :479 -19 -1 -1 :90 :480 -14 1 8 :175 :122 -18 -1 :208 11 -5 :47 :208 6 -14 -23 :318 :94 :252 -23 -1 9 :208 0 6 -34
            :17 :65 :124 :201 :172 :251 :293 :154 5 -16 :481 -13 7 :110 -6 25 :34 -24 -3 :110 5 :141 :172 :251 -17 4 4 8 :293 :226 31 -3 -4 -27 :237 :406 :482 :420 :483 :221 -27 -1 1 1 0 3 10
            :36 :35 :110 :321 :92 :51 :54 :136 6 -2 -6 21 27 :37 :336 :56 -20 4 6 25 :321 :53 :222 :27 :22 -15 -5 18 19 :318 -30 1 -33 :110 :318 :72 2 0 -4 :349 :136 :72 23 15 -3 -10 :484 :321 :54 32 3 :396 8 -2 -4
            :65 :124 :96 :0 :137 :51 :67 :354 -3 -26 -26 20 :158 :256 :19 14 5 -1 :204 :256 3 -4 -9 :198 :158 :11 :229 21 -10 -10 :52 -1 -5 :11 :158 2 -9 -15 -30 :67 26 -2 :8 :92 :485 -30 0 0 0
            :36 :1 :75 :37 :48 :251 :332 :486 -11 8 :102 14 -4 20 -25 :332 -29 1 :38 :28 :212 :228 :95 0 6 -18 :217 :139 -14 7 9 :486 :37 :76 0 -3 5 30 -30 :38 :445 :21 :251 :292 :397 33 2 5 2 0 -6 -12 :38 :413 :21 32 -3 -4 -10
            :314 :7 :71 :209 :18 :124 :111 :3 2 -19 :192 -22 25 :192 :117 1 24 1 :174 :111 :72 -1 9 :3 -5 6 :3 29 -3 35 :117 -6 32 -27 :174 :72 -4 -41 :318 :117 :215 -11 1 4 7
            :65 :209 :88 :338 :44 :11 :42 :247 1 -17 :281 -18 2 -22 -22 -28 :132 :43 :333 16 0 -6 -14 35 :177 -30 -4
            :1 :174 :28 :218 :342 :217 :255 :114 -12 18 20 :37 :166 9 0 -18 29 26 :23 :58 2 24 -3 :113 :28 :23 :177 :235 :166 5 -6 -12 :346 :34 15 -4 -2 :177 :73 :76 -8 5 8 -13 :21 -18 0 -25 :113 :292 :213 29 0 :37 -4 5 -7
            :17 :231 :201 :161 :177 :138 :110 :125 -22 2 :280 -7 15 14 :110 :125 :92 11 28 -18 :53 -3 -16 :198 :177 :227 :158 26 6 -8 :110 -19 :227 23 -11 :53 :158 6 -5 -17 :110 4 :32 :396 -20 0 4 :338 :352 :227 :172 16 -2 -8 -11 -12 :220 :305 :275 -28 6 14 14
            :57 :71 :174 :277 :147 :142 :178 :266 -8 -26 :282 10 -11 :282 -24 -2 :6 19 -4 :73 :40 :6 12 -2 -7 33 :357 :89 :110 :282 17 2 :6 :40 1 -13 -17 :110 -23 :73 :59 -5 1 6 :428 24 -12 27 :142 :40 :487 :6 :249 19 0 -3 -6 -9 :178 -9 6
            :113 :259 :231 :0 :277 :488 :224 :149 -7 17 24 :117 :489 7 -10 :387 21 -6 :488 :489 30 2 -11 :228 :338 :82 :165 15 -3 -13 -21 -22 :190 :82 :205 27 6 -8 :468 :205 7 -3 -11 :82 :490 :41 -26 -13 2 :489 -2 7 :149 -33 2
            :36 :151 :277 :25 :27 :319 :259 :491 4 22 -20 :147 :249 -11 2 :37 4 17 22 :132 :118 :249 :95 -1 9 14 24 :259 -2 -21 :86 :118 31 -6 -9 34 :259 :356 :444 :86 31 -1 -1 -3 -7
            :35 :151 :174 :157 :48 :345 :265 :47 -9 0 15 14 :228 :47 -27 -8 1 :48 :42 :204 22 0 -2 -5 :7 :88 :191 :48 -18 3 :373 :48 6 -6 :157 -16 4 :157 :199 :112 20 9 -7 -16 -16 27 :157 :470 :69 :151 :174 :154 :406 10 -4 -4 :411 22 1 28 -9 -18 -27
            :127 :57 :71 :189 :251 :112 :182 :385 -16 4 :385 -2 0 :114 :267 -7 13 15 :112 19 -10 :112 2 13 17 :19 :65 :68 :374 :6 :462 20 -1 -3 -9 :182 -11 2 -14 -13 :65 :70 :6 :340 :245 :267 :349 17 -9 -10 -11 -8 :58 8 -19 -15 :58 -2 -18
            :38 :113 :65 :152 :154 :268 :135 :54 6 -9 -23 :219 :492 -17 5 :212 1 7 :197 :493 :24 -6 -24 0 3 :118 :54 -19 4 9 :118 :493 -27 1 -2 -29 :465 -33 1
            :1 :57 :53 :23 :189 :7 :272 :157 0 -16 -24 -24 :182 18 3 :157 :333 -30 1 :189 6 0 :486 :315 :103 -32 -5 0 3 :182 :157 :23 :237 :28 :232 3 16 20 -10 :232 :124 -22 1 3 21 22 :430 :354 :53 27 1 -4 -6
            :200 :0 :27 :360 :191 :44 :265 :284 -4 14 16 :196 -25 3 :89 :494 :457 18 -3 -9 :157 :82 6 -8 -9 :157 -23 5 22 :207 :128 :47 24 11 :157 :495 :408 :307 6 -8 -7 -14 22 -23 :128 :385 0 -1 :451 :47 :410 -27 -1 7 8
            :127 :93 :75 :110 :22 :56 -7 10 21 :71 :147 :319 -8 :242 -26 -1 3 15 :40 :82 :27 :486 :201 -1 -10 :215 14 -7 19 :88 -22 7 :486 :443 -24 0 :22 -5 4 :75 24 1 :272 :470 :75 :319 26 :71 :8 :245 -3 -15 18 19 :215 :82 :319 6 22 3 -9 -21 -26
            :113 :150 :65 :231 :40 :172 :152 :67 4 -23 :202 -18 3 -23 :197 :47 :496 -20 1 1 7 :77 :62 :340 :158 25 3 :158 -19 13 -20 -13 :181 -27 2 -29 -31
            :17 :277 :182 :88 :19 :49 :181 :103 -9 5 13 :272 :6 9 -12 -22 :49 :497 :410 -7 6 15 :225 -28 0 :418 :498 :437 :387 16 -1 -8 -2 -15 :103 :380 :82 :19 :335 18 -1 :66 5 -6 -6 -5 -7 :19 :86 38 -6 -11 :252 :398 :499 :77 :253 -24 2 -1 2 4 7
            :127 :35 :157 :59 :178 :3 :500 :288 -10 9 14 :501 :411 -21 3 4 :197 :208 :387 -19 7 :41 9 -5 23 :41 1 14 :41 :195 :142 21 1 -4 -21 :41 9 22 :157 :161 :58 :215 :77 :70 :142 23 5 -6 -5 -8 :208 :142 :77 :70 2 -4 12 -10 -10 30 -26
            :75 :145 :47 :255 :149 :284 :281 :252 -9 9 14 11 14 16 16 :22 :157 -10 6 :364 14 0 :27 :98 :156 :278 :10 :329 :13 5 -16 -15 -7 -16 :26 :149 -15 3 3 -18 23
            :38 :178 :231 :250 :110 :45 :105 :125 1 -11 :157 30 -18 :49 37 -5 :49 :53 :220 -6 15 :182 -28 15 :45 :87 2 19 -13 :87 -25 1 :62 :76 :87 :157 :180 8 1 21 -9 26 -19 :49 :87 -1 -10 :45 27 -5 -32
            :306 :174 :162 :456 :42 :311 :217 :284 -3 13 :290 6 -6 :255 :217 -23 4 9 :502 :284 -22 1 1 25 16 :168 :503 :143 :298 :504 :239 10 -7 -11 -14 -16 :311 :498 :290 -11 0 0 3 :505 -13 0 -28
            :23 :48 :172 :204 :39 :153 :453 :235 7 -8 -17 -20 :22 -14 2 :124 :26 :87 -10 3 3 5 -18 :39 :191 :162 :131 :124 -18 2 2 5 :124 -4 7 :191 :22 3 -6 -8 :22 :506 :26 :507 :458 :193 -23 1 2 2 0 4 :162 :124 :254 :87 :77 -11 4 5 6 6 6
            :124 :93 :0 :111 :157 :27 :236 :377 0 -20 -21 22 :198 -23 0 :157 :452 :404 :377 -26 -1 0 -1 24 :49 :452 :393 :375 :26 -13 13 -25 5 12 :112 25 5 :111 23 -5 :67 22 -2
            :38 :113 :166 :231 :37 :72 :177 :142 -7 17 :31 17 -12 :142 :54 0 -13 :222 -19 6 :152 :375 :72 -8 12 -16 -18 :190 :293 19 -5 :37 :72 0 :293 10 3 :293 0 -4 :37 :231 :293 -9 0 3 -27 -28 -31
            :71 :2 :279 :306 :172 :3 :425 :110 9 1 -19 :110 :37 -7 22 :456 -20 2 -21 -26 :37 :251 :87 :84 :10 -18 0 :73 6 -1 0 3 :73 7 -3 :110 3 25 25
            :38 :35 :15 :178 :100 :53 :65 :306 -2 -25 :181 -25 1 :87 :318 -18 0 6 19 :338 :390 :87 18 -1 -5 -7 27 :75 :91 :488 :178 :90 -14 4 10 11 25 :65 :100 :318 :91 :333 20 1 3 -7 -10 -11 :465 -32 2
            :36 :96 :0 :251 :40 :255 :415 :67 -4 -21 :158 15 -1 19 :508 :21 :343 -20 2 2 3 :158 :509 19 0 -4 :198 :158 :190 :116 :132 9 -4 -5 :262 :3 21 1 0 :63 :190 -8 -3 5 :141 :63 -9 2 14 -27 :67 :21 :40 29 :42 0 1 -1 -3
            :314 :17 :251 :174 :37 :181 :39 :211 -5 9 -19 19 :135 :289 :152 11 -8 -13 -21 :437 :177 :100 :506 1 -11 16 :125 :357 9 25 -12 -13 :73 :174 :95 14 -4 -9 31 :174 :76 :59 -28 2 1 :91 :90 :181 -16 4 5 8 :174 :110 0 -39 :110 8 :91 :59 -13 3 8
            :113 :7 :65 :306 :207 :204 :152 :347 5 -19 :22 2 -14 :138 :103 -13 5 13 -22 -26 :8 :92 -26 0 1 :8 :205 -27 -1 1 :149 :309 -31 1 2
            :17 :57 :277 :25 :101 :201 :200 :251 -4 15 -22 :284 -19 1 :45 :39 :46 -2 -12 21 30 :200 :201 :39 :220 14 0 :101 -5 12 :198 1 -12 -11 :86 29 -6 :101 :69 :20 :122 :86 :510 19 0 0 1 -6 -5 -12 :220 :275 :393 :406 :126 :511 -25 1 0 3 4 6 15
            :1 :75 :25 :332 :512 :299 :74 :513 -17 4 3 8 7 3 :252 :332 :74 -2 0 7 6 :7 :306 :182 :87 :25 :434 -1 14 :156 10 -6 :25 20 -5 :87 13 0 -25 -25 :19 :354 :292 :241 29 0 4 -3 -12
            :36 :38 :274 :178 :65 :200 :6 :238 0 -21 :319 12 -20 :175 :385 -21 0 :110 22 -12 :319 2 :6 -27 0 :200 :175 :462 :134 21 -4 -7 -7 -9 :81 0 24 -30 :38 :65 :142 29 5 -3 -8
            :1 :38 :16 :150 :232 :209 :56 :7 -1 -24 :154 30 -3 31 :233 0 29 :233 -30 2 :91 :318 :35 :154 :385 -24 1 3 5 :35 6 -3 10 -29 :278 :38 :154 28 -4 -10 -10
            :38 :15 :277 :75 :197 :154 :56 :8 -9 2 :93 7 -1 :8 :181 -20 1 0 :56 3 13 :166 :37 :5 :366 2 -13 18 :11 :165 13 -3 -11 :37 :387 :197 -8 4 4 -26 :93 :469 :154 13 -3 -9 36 26 -30
            :17 :16 :178 :27 :102 :8 :338 :353 2 -19 -23 23 :22 :190 -23 0 :76 -6 5 28 :118 :22 -8 :103 :134 26 1 2 -12 :118 :94 :133 :463 :428 -25 2 6 7 8 16 :118 :76 :342 :393 :514 -31 0 2 4 :515 -3 5 :76 8 -1
            :188 :15 :88 :16 :111 :96 :66 :341 0 26 :208 -15 -5 -24 :47 :208 :56 -8 7 :303 -19 6 3 :43 -25 -1 :208 :95 :16 -2 -12 :43 10 -4 :16 20 :43 2 -6 25 :37 :16 :95 :516 :102 :236 12 -1 0 -6 :175 -1 -5 -13 :195 :102 :358 30 -2 -7 -6
            :16 :88 :90 :227 :3 :58 :381 :490 6 -8 -11 :342 :517 -5 12 20 :333 :103 :58 -13 0 6 9 -22 :136 :375 :156 :292 :158 15 6 0 -3 -12 -11 :158 14 2 :88 :490 -26 0 :518 :112 0 -2 2
            :113 :121 :279 :351 :238 :19 :191 :395 4 -14 :64 18 -3 :89 :233 -7 6 :149 -17 3 :19 -21 -1 :19 -19 2 :243 :280 :8 :64 :519 -8 2 -18 4 7 9 :8 :205 -27 -1 1 :149 :520 -31 2 2
            :1 :16 :96 :182 :41 :215 :217 :87 -5 15 :201 13 -10 :157 :289 -25 -1 4 :157 :198 :156 20 -6 -4 -20 :217 :215 :34 :405 14 -1 -5 -5 -12 -24 :220 :518 :313 :382 :215 :292 -18 -1 -2 2 3 2 :41 0 3 :16 :292 25 3 -9
            :1 :57 :277 :210 :72 :220 :125 :37 5 -11 :247 -13 1 23 :390 :63 :37 -6 -13 :182 7 -3 :217 11 2 -26 :447 :72 -5 29 -10 :37 :231 :232 :182 :521 -5 4 3 12 19 :521 :6 :391 :210 29 1 -1 -5 -7 :445 :354 :41 :406 :42 27 -1 -3 :37 -6 13 -4 -6
            :36 :277 :18 :166 :87 :293 :249 :118 -6 3 :522 6 -10 -20 :517 2 23 :293 -21 2 :118 :87 :278 :293 :166 6 0 -2 -4 -6 19 :118 :448 27 -8 -6 :278 :293 :425 :523 29 1 -3 -2 -7
            :151 :209 :102 :7 :259 :88 :306 :153 1 -23 -24 :82 :318 26 5 -8 :18 :318 :82 -23 4 6 :72 13 :54 1 -4 :47 -27 5 :47 :88 :251 -25 3 1 10 30 :82 31 2
            :150 :65 :71 :15 :174 :404 :376 :43 -5 11 :462 19 -1 18 :40 :30 :428 5 -13 21 :311 -13 1 24 :182 :41 25 2 -2 :493 :92 :125 -26 -1 0 1 :30 :125 -29 -1 -1
            :127 :314 :9 :17 :15 :178 :86 :88 -2 6 -16 :22 -8 19 24 :442 :303 :519 -22 2 0 2 :343 :524 :91 -31 -2 0 1 :22 :91 :88 :274 -12 1 -1 6 -38 :70 :134 :453 :437 :17 :199 :32 13 -4 -8 -3 -11 -10 :91 -14 5 -15
            :338 :470 :278 :251 :250 :58 :77 :428 4 -13 :197 -13 2 :195 :171 0 -12 -20 :417 :43 :8 -21 -1 0 4 :58 :212 -7 3 25 :322 -21 2 :99 -23 3 -24
            :113 :259 :35 :29 :289 :167 :315 :263 3 -13 -12 -17 :72 4 :87 :75 -20 -4 4 :189 :34 :397 -5 0 -12 1 :75 :72 16 :268 :172 :69 1 -14 -15 -23 :437 :72 4 19 -11 :81 :72 15 :28 :32 :437 :61 -16 0 2 2 8 -28 -29
            :71 :15 :272 :67 :204 :53 :353 :525 1 19 -17 :66 :77 -9 6 -20 :304 :53 :391 -15 0 4 :367 0 9 :192 :126 -23 -1 1 :217 -21 -1 24 22
            :16 :57 :209 :277 :102 :50 :404 :162 -4 15 :89 16 1 :43 :95 9 18 -7 :93 :63 :50 -23 -1 5 8 :93 :469 10 -8 33 29 :446 :484 :425 :466 :93 :320 15 -2 -3 -5 -5 -7 -5 :50 :428 -26 3 :94 -2 6
            :151 :16 :259 :177 :192 :15 :224 :65 -3 -26 27 22 26 :157 :125 :212 :200 18 1 :274 -2 6 -27 -21 -26 :259 :200 -28 2 :53 :177 :409 -11 3 6 :66 -19 1 30
            :113 :57 :35 :90 :191 :221 :371 :98 -5 -18 -20 11 :489 :467 :311 4 12 -8 :526 -13 4 :87 :489 :148 12 -4 -3 -12 :161 :24 :117 :128 :191 19 -6 -9 :100 :191 7 25 -8 :128 3 :90 -15 -1 :148 22 1 :215 :117 -11 :527 :528 :20 :236 23 0 -3 -6 -9 -13 -29
            :321 :319 :250 :50 :12 :172 :165 18 -3 -6 -7 -3 -9 :258 :172 :195 :153 :134 :353 4 -18 -16 -22 :231 -17 -2 :340 -23 4 :529 -29 0 :192 :305 -29 10 :231 :367 1 6 16
            :325 :107 :306 :15 :23 :274 :207 :172 3 -14 -21 :26 21 2 :192 :87 :529 -20 2 2 :37 :47 -3 1 15 23 -24 :517 -20 9 :26 :37 :251 :332 :344 -9 2 2 2 -26 2
            :17 :209 :166 :48 :251 :319 :66 :200 17 1 -1 :6 :67 2 -18 :457 -16 6 :22 -5 27 :503 :22 :24 :319 -3 5 -16 :112 -18 :24 -1 2 :112 0 -20 :231 :236 :211 -18 -1 1 0 29 :399 :149 :530 :323 -20 0 2 2 4
            :127 :277 :75 :110 :489 :48 10 -6 -6 :71 :500 :319 -7 :343 -22 2 14 13 :489 :82 :531 :73 :363 -5 8 2 15 -20 :191 :194 9 -6 -4 :212 :73 -8 6 24 :75 :319 22 :71 :191 :277 :255 :332 -16 5 10 17 10 15 :258 :70 :212 :82 19 2 :175 11 -8 -6 -7
            :36 :17 :71 :204 :375 :75 :191 :110 0 -9 :168 11 -11 :152 :59 2 18 -11 -21 :75 :262 -21 0 :378 :532 :182 -8 1 6 9 :262 23 3 :191 :71 :509 :77 -27 -1 1 1 :126 -8 1 :401 :17 25 :356 :75 0 3 -3 -5
            :121 :231 :40 :278 :204 :54 :247 :3 3 -5 -14 :205 :73 -9 0 2 :251 :138 :103 -18 6 8 :95 15 1 :138 -22 2 :77 :203 :533 :247 :336 -19 2 3 :148 0 2 4 6 :77 :246 :205 :103 :21 17 -1 -4 :247 2 -8 -12 -14 :205 -26 -1
            :1 :113 :277 :191 :251 :293 :306 :390 -4 7 -23 :243 :158 -22 -7 7 :158 17 -4 :156 :168 :428 :494 13 -8 -15 :294 :319 0 -14 1 :118 :251 :334 -16 0 1 5 :86 :118 27 -5 -7 :534 :520 -30 2 3 :294 :113 :187 :251 :241 26 0 0 -2 -5 -4
            :291 :65 :209 :232 :279 :306 :90 :255 0 21 :22 3 17 -22 :190 :316 :28 -21 5 :118 0 6 :45 :28 -6 8 6 :81 :180 27 -1 -1 28 :148 :8 -26 1 :81 :118 -6 1 5 -27
            :17 :7 :232 :174 :0 :222 :26 :91 -8 14 :148 7 -2 :73 1 19 :198 :91 :307 13 -7 -9 :13 :115 -6 8 -14 :231 :88 :357 :43 -7 8 :428 18 -12 :43 :199 12 -7 -8 27 24 :0 :357 -26 2 4 :148 :56 :398 :232 :303 -27 1 3 5 3 :174 -13 :40 15 1
            :1 :57 :0 :118 :251 :255 :17 :131 -11 7 -25 20 :17 19 -6 :198 :89 :40 :37 7 -11 -11 18 -12 :35 :198 :118 :11 :96 12 -12 -14 -20 :37 1 -26 21 :231 :0 :37 :35 :17 -5 -14 3 11 24 :387 30 -7 :17 :430 :41 :118 27 2 5 -4 :37 :118 -11 3 5
            :127 :15 :197 :198 :3 :75 :252 :340 -13 4 6 :257 :215 4 -11 -15 :75 :415 7 0 :415 :149 -22 1 2 :3 :517 :385 :149 -15 2 4 4 3 :212 :3 -2 11 14 22 :272 :177 :75 :147 :212 -6 -12 16 :353 :257 :215 :70 17 -4 -6 -10 -16 19 -23
            :36 :38 :18 :360 :149 :50 :215 :43 -3 7 :197 -22 6 :418 :43 9 -9 -14 17 :197 :233 -24 -1 3 :95 :279 :375 :300 :122 9 -3 -3 -7 :122 -7 2 :390 :279 27 -1 0 -28 :38 :210 :425 :42 :122 27 3 :122 -1 0 -3 -7 -7
            :17 :325 :7 :65 :166 :107 :75 :191 -3 11 :96 7 -17 :191 -14 -2 :25 :202 :26 -16 0 1 -1 :72 4 :6 -25 1 :0 -24 4 :0 :25 :26 :31 -22 0 2 :41 -5 10 9 :72 :191 :26 -6 1 13 :376 :221 -25 0 3
            :486 :194 :67 :272 :153 :134 :152 :123 2 -14 :118 -12 5 :118 :41 -20 0 :182 1 5 -21 :535 -20 2 :331 -21 1 -24 :118 :86 :423 :122 21 2 -1 -5 -3
            :57 :71 :166 :154 :452 :56 :125 :135 -1 -19 :336 -17 8 :303 12 -1 :536 11 -4 :181 :392 -19 4 6 :242 :452 :324 -18 1 1 :217 -3 2 :145 21 2 :109 :68 :21 :487 :156 :154 :129 14 -1 -3 -2 -5 -9 -10 -11
            :38 :291 :35 :17 :338 :224 :46 :486 0 10 :175 -17 1 25 -22 :237 :316 :220 :537 -24 2 3 6 14 :237 :46 :486 :77 :82 10 -7 -11 20 -12 -13 -26 -28
            :113 :71 :274 :6 :90 :18 :56 :59 -3 9 :103 17 -6 :375 :46 9 -7 -10 :375 :403 :19 14 -1 -8 -12 :319 :332 10 0 :332 :217 :309 -21 1 4 3 17 :19 :103 26 0 -7 :309 -28 0
            :71 :231 :48 :249 :90 :390 :220 :411 -5 12 :40 18 -3 :198 12 0 :198 :40 :125 11 0 0 -2 :177 -17 :45 :90 12 1 29 :174 :184 :515 :138 -23 0 1 1 :41 :177 -1 -14 :177 -7 12 :174 :238 :181 :70 :66 :290 6 -7 -8 -11 19 -17 24 :40 :41 21 1 0
            :1 :174 :178 :15 :47 :157 :407 :452 -12 5 17 :192 2 13 :306 :98 :66 9 -7 -13 -16 21 :19 :45 :66 :47 :452 20 -2 -2 :462 2 -6 -7 -8 :157 :23 :45 :258 :239 :54 9 -1 :54 -10 2 -10 22 -12 :19 13 -29 :19 :258 :54 :241 25 0 0 -2 -12
            :51 :67 :251 :204 :59 :181 :288 :192 -2 9 16 :126 :54 15 0 -5 :54 14 0 :28 :87 :192 :181 -14 1 2 2 :26 6 -1 :58 -7 22 :192 :396 -22 :126 -3 2 1 :240 21 5
            :314 :7 :360 :258 :96 :37 :23 :177 -1 8 :177 0 -22 :272 :406 11 -13 -15 -19 :319 21 :100 -27 1 :319 -1 :37 :315 :538 -21 0 0 -2 :120 :357 -25 1 :324 -2 2 :177 :357 :319 -1 -35 3 :120 -7 1
            :17 :57 :53 :121 :77 :54 :539 :6 4 -6 :233 0 -17 :231 :152 -12 3 8 :5 :73 -18 -3 5 -21 :73 :345 -28 2 10 :231 :15 :374 :109 :6 :506 7 -6 -8 -9 -11 18 25 :118 :220 :77 :322 :126 :176 :221 -27 0 0 1 1 0 4 :220 2 12
            :113 :17 :259 :7 :174 :157 :371 :66 2 -9 -21 :154 18 -2 :157 :540 :154 14 -4 -6 -16 :182 -21 -1 :174 :154 -25 :332 -2 3 :318 :230 :184 :332 -11 2 3 2 5 :174 :184 -21 3 :26 :332 -8 1 7 :149 -28 2
            :38 :259 :178 :319 :215 :90 :101 :17 18 1 4 :26 -1 -9 -10 :101 :15 :90 :65 -4 -23 :375 10 -12 20 :111 :244 :236 12 -11 -11 :123 -11 1 :17 :319 -3 :101 :47 21 1 -3 -7 :215 :449 :191 :437 -17 2 -2 5 :191 7 -3 :433 -28 1
            :1 :75 :319 :279 11 -8 :89 :25 :302 :541 :512 -22 9 10 7 -2 :16 :37 7 -2 -11 :142 :17 :228 :16 :302 :23 6 -5 -10 :88 -11 -1 -15 :89 :37 :351 -19 2 2 :25 -1 11 :25 :37 :538 :319 0 -18 3 2 10 :16 :17 :294 :142 28 5 -5 :37 -7 5 -8
            :113 :57 :53 :25 :161 :172 :142 :92 -2 13 :222 -11 2 -22 :125 :347 :141 8 19 -13 -11 :293 :172 :340 :65 12 -7 -11 :340 -12 7 -7 :110 4 :332 -26 2 :215 :142 :65 :67 :293 :506 23 -1 4 -6 -8 -3 :157 -13 2 :53 -28 1
            :113 :291 :48 :377 :232 :251 :279 :351 4 -10 :118 -7 9 :95 23 :279 1 -1 :351 22 0 :118 :542 :111 -25 1 6 8 :174 :95 :97 :538 :71 -26 0 1 3 :71 -7 7 :95 :543 2 8 -1 -25 :48 :232 :309 -29 0 1 1
            :231 :88 :48 :435 :8 :28 :26 :243 -4 10 :143 7 -10 :26 19 :24 -8 3 :26 :82 :416 18 1 -2 -2 :8 21 -8 :26 :515 :526 -16 1 2 0 :132 :311 :437 :26 11 :110 9 -11 -8 -6 :110 0 -13 :174 :210 :110 :24 1 13 :76 :212 -7 -13 5 :82 21 0 23
            :7 :232 :342 :231 :15 :118 :251 :249 -6 5 :73 1 24 :251 :73 3 11 -11 18 :77 :238 :118 :62 14 -10 :340 0 -8 -16 -15 23 :340 21 0 :47 -24 5
            :38 :57 :93 :71 :177 :306 :153 :277 -4 7 -20 -21 :58 :95 :35 -3 8 :152 14 -5 :35 -15 -2 :19 :40 24 0 -7 :277 :37 16 :231 1 -10 31 :19 :142 :257 :177 :405 :93 22 -2 0 1 -8 :37 :95 -1 -8 3 :177 :40 -22 2 7 -27
            :178 :232 :319 :19 :536 :132 :23 :26 15 0 :26 -3 2 -5 -4 :177 :125 -13 4 :54 6 -5 :377 :6 :306 :278 :434 -1 17 -20 -20 :177 :182 -20 2 :158 -4 7 :76 -26 2 :110 1 19 :118 :19 :6 :158 :23 25 -7 2 -3 -6 -12
            :113 :209 :166 :401 :278 :141 :132 :381 2 -13 :110 -1 -18 :22 :19 -4 0 19 :138 :303 -20 1 2 -20 :128 :231 -2 3 :211 -19 1 26 -26
            :127 :182 :53 :157 :112 :51 :251 :56 -13 0 11 10 :16 :251 :375 13 -3 -9 :154 :269 -12 6 6 :112 :22 3 24 -19 :251 :154 -19 1 6 :217 :249 :58 13 :544 5 -3 -7 -10 :157 :172 :58 :100 :77 :99 :202 18 -1 -3 -3 -4 :6 :154 :336 8 -2 -11 -19 -15 -26
            :1 :57 :291 :293 :198 :354 :345 :269 -1 14 :231 15 -1 -22 :385 :333 :142 -10 -1 5 4 -16 -27 :87 :231 :293 :142 :545 :97 5 -4 -7 :2 -8 3 -11 :293 22 -1 32 :231 :546 :142 14 3 -5 :354 30 -3
            :93 :71 :2 :178 :177 :331 :63 :404 -8 9 :142 10 -4 :142 26 1 :157 :3 :132 11 -15 :319 -4 -20 :319 0 :3 -28 -2 :319 -6 :142 :180 :23 18 -4 -3 -3 :180 19 -2 17 :136 21 -5
            :150 :321 :277 :57 :51 :96 :341 :65 -1 -16 22 -20 :211 25 5 :87 :111 :95 :156 12 -3 :425 2 -7 -6 29 :212 :469 :448 11 -4 -5 28 :111 :305 :415 -28 2 2 :305 :310 :87 :8 :30 -4 1 4 6 8 9 :45 -27 0
            :314 :259 :178 :204 :218 :71 :18 :51 -1 15 :174 6 16 18 23 :5 :112 -15 :99 0 3 11 :282 :302 :128 2 :289 :99 20 1 0 -6 -4 :112 :18 -26 3 :81 :282 :174 -7 9 -9 -17 :174 :81 -38 -4 :259 5 :318 -10 4
            :178 :293 :25 :11 :44 :258 :272 :348 0 13 :110 1 -16 :319 17 :331 -25 1 :258 :90 -19 1 3 -18 :375 :73 :319 14 7 -2 -12 :331 :319 0 -17 6 :319 -5 :82 :141 :195 :76 15 2 0 -1 -2
            :1 :93 :81 :236 :23 :111 :90 :137 0 8 9 :319 :137 -2 3 -17 :111 :319 2 -23 :335 :319 -3 1 7 :52 -18 4 :319 :48 12 -12 :255 :252 :24 :52 -12 4 -24 6 9 :111 :81 4 24 -3 :16 :406 :358 :324 :241 :385 22 1 -1 0 -2 -3 -8
            :151 :113 :178 :65 :233 :89 :35 :154 -2 -17 :95 -21 6 :428 :35 4 20 -12 :35 :152 :250 1 -16 :217 -14 2 :89 :95 11 22 -20 :547 :493 -23 2 3 :154 :217 :179 16 -4 -3 -7 -26 28
            :1 :75 :342 :456 :220 :149 :343 :0 -15 3 14 :16 16 -3 :16 10 0 18 22 :293 :121 :306 :53 :23 :375 8 -15 :0 -12 4 :73 :152 -7 -20 11 -20 :0 -24 4 :517 :377 -21 3 11 :16 :145 :377 :21 21 2 -1 :22 -4 6 -8
            :1 :321 :16 :27 :102 :198 :142 :70 4 -13 :72 15 -16 :127 :142 -9 4 :72 -9 6 -13 :231 1 26 :72 13 :463 :28 :460 :382 -20 3 3 3 7 :336 :231 :139 :433 :382 :193 -21 1 2 -1 4 5 5 :433 :546 :327 :142 :16 :406 :475 26 -2 -3 -4 3 -5 -6 -10
            :1 :0 :191 :28 :19 :222 :456 :138 -16 10 19 16 :92 :172 :252 -2 8 -14 20 :19 :134 22 -2 -5 :19 :28 :38 :156 :291 14 -6 -2 -11 -16 :51 :357 :38 -16 1 4 12 :53 :152 :182 :91 :307 17 -7 -11 :217 7 -12 -8 :182 -21 11 :19 :38 :327 22 -1 -9 -12
            :65 :188 :210 :96 :235 :59 :255 :19 2 -4 18 :41 -2 16 :191 :41 -16 4 :110 8 :449 -9 0 -19 :191 -23 :41 -2 2 :37 :19 :210 :82 8 0 1 :210 3 -18 :126 20 -1 :63 -21 -1
            :188 :75 :37 :47 :101 :435 :402 :145 -9 5 6 4 :92 :40 :42 -3 5 7 23 15 :178 -28 9 :353 :40 :375 :67 :198 :37 3 15 :95 -6 6 :283 -19 5 -17 :37 :244 -17 3 4 :37 -21 1 :37 :95 :42 :101 :85 :292 :340 15 -5 -5 -7 -7 -7 -7 :406 20 -7
            :277 :57 :177 :19 :192 :137 :379 :112 -7 2 10 :174 :208 -6 6 :208 19 0 21 :137 :548 -26 2 :125 -7 11 :125 :45 :102 :18 :41 5 -3 :174 -3 13 :112 -14 1 :19 -6 32 -24 :215 :19 :42 :484 :423 :97 19 -2 -1 -7 -9 -10 :88 -19 13 :19 :112 25 2 -9
            :38 :48 :342 :376 :27 :425 :51 :181 0 12 :240 16 3 -16 16 18 22 :59 :318 :549 :51 :27 :43 -11 0 5 5 5 :157 7 -4 6 :465 -27 3
            :178 :293 :15 :27 :51 :72 :31 :204 7 -8 -14 :255 :69 -3 -21 18 :31 15 1 :231 -5 25 18 :87 :481 -17 3 1 :72 -12 :153 :87 :172 :23 :126 20 0 -2 -4 -3 -6
            :259 :178 :142 :82 :255 :63 :407 :455 1 -14 18 :19 :182 13 1 -4 17 :63 -13 1 :89 :538 :82 :43 :301 -13 3 3 3 7 3 :247 :19 :142 :47 :544 18 0 0 -1 -5 -7 :89 :82 :270 -17 6 8 :503 11 -4
            :113 :121 :46 :51 :98 :40 :437 :81 3 -1 -14 :331 :148 -19 6 :148 7 -5 -14 :81 3 17 :550 -21 0 :164 -23 2 -25
            :151 :121 :16 :259 :319 :90 :539 :110 3 17 -10 -8 :15 :211 :90 -2 8 :197 13 -1 18 -23 :259 :30 -25 1 :269 :293 :184 :319 2 -5 4 6 6 :242 -22 -1 26
            :1 :150 :232 :124 :16 :149 :142 :266 0 -15 :72 10 -15 19 :72 14 :362 :385 -17 2 4 :142 :138 19 0 -2 19 :21 :252 -27 2 1 :231 :16 :142 11 1 -7 :82 27 0
            :65 :57 :53 :161 :174 :71 :435 :182 -9 3 7 :182 :40 19 -1 -3 :72 :259 8 26 :259 :401 4 -14 :325 -11 5 :96 :72 -15 :98 :338 15 -10 -10 -22 :35 :32 :228 :59 -26 -1 3 3 3 :215 :67 :134 :401 :32 :226 21 -5 0 -6 -6 -8 -11 :72 2 :493 -24 2
            :1 :38 :210 :215 :377 :48 :96 :238 3 -16 -21 :41 :191 -20 -2 :191 7 -3 :72 6 :111 :142 -23 0 3 :41 -20 :48 -2 7 :222 :191 :219 -26 3 :89 -2 2 6 :303 -25 2 :38 :41 :377 :142 :72 1 23 4 -3 :142 2 -1 -9
            :113 :17 :11 :117 :50 :58 :59 :131 -6 2 7 :56 -20 1 :516 6 -1 :375 :293 :24 :340 10 -9 :152 3 -8 :58 -15 :222 -4 3 -17 -18 :275 :252 :551 :145 :393 :267 -21 1 5 3 7 7 7 -25
            :277 :161 :279 :71 :255 :149 :425 :497 -2 14 :317 -18 1 :112 18 :48 2 -3 19 :43 16 -4 :28 :217 :176 :70 :284 -19 4 3 8 9 10 :53 :375 :347 :165 :338 :254 15 -1 -10 :217 2 -7 -15 -15 -13 :112 21 -2
            :57 :71 :319 :190 :66 :0 :90 :351 10 -8 -9 -12 -14 :256 17 -4 :90 :110 :58 :360 5 -9 :217 :56 -13 5 7 :0 :28 :149 -11 9 8 :207 :198 8 -4 -17 :375 :403 :67 :351 12 -5 -9 -10 -11 14 :22 :58 1 -11 :66 :528 :552 :289 :67 19 -3 -4 -5 -7 -2
            :338 :0 :2 :91 :258 :67 :5 :172 -1 -14 15 -19 -25 :258 :256 5 -2 18 :146 17 0 :96 :375 :165 :310 :91 :553 15 -5 -7 :63 0 6 :310 -1 -10 -18 -20 -21
            :11 :231 :53 :347 :167 :375 :37 :58 2 -5 :20 7 -11 -12 -14 -15 :251 :554 :124 :103 :149 -17 5 2 :103 6 -2 8 11 :62 :103 :37 :179 15 0 :212 :153 5 -4 -5 -9 -16 -18
            :65 :15 :154 :6 :272 :425 :98 :172 2 -11 -13 :181 -16 0 -17 :0 :118 :181 :33 -16 2 4 4 8 :0 :181 :120 :272 :392 -23 1 3 4 5 6 18 :195 :181 :6 -24 1 2 5
            :113 :178 :174 :161 :71 :251 :331 :208 -5 -13 :279 10 -6 :208 :73 -14 2 :73 5 20 14 :306 :128 :375 20 -9 :208 :324 -6 3 :375 8 -13 -19 :425 :45 :349 :504 :89 7 1 -8 -12 21 -16 :122 :161 :45 :462 :279 22 8 -6 -6 :544 :279 2 -2 -4 :161 -10 4 -24
            :151 :38 :486 :204 :113 :166 :360 :272 2 -14 :64 -15 2 -14 :149 -23 3 :87 :103 :166 -17 0 4 3 :64 :122 16 2 -5 -25 26
            :1 :75 :37 :112 :172 :17 :347 :35 7 -2 -12 :35 -17 5 :35 -2 -17 :35 :25 :47 :253 -22 2 4 1 9 :35 :25 :457 -15 3 2 -30 :38 :7 :35 :2 :132 :112 -1 5 -15 :117 -6 17 :117 3 :461 12 -3 :47 -22 5 -21 :117 -11 :17 :38 22 -5 :37 -8 5
            :38 :209 :102 :194 :178 :177 :19 :218 0 20 :555 -23 12 :3 :347 9 -10 :19 -19 4 :17 :19 :66 18 -2 :177 -7 0 -7 -22 :205 :59 -17 4 4 24 -25
            :151 :486 :218 :319 :19 :90 :201 :76 13 -2 -4 -6 :157 :156 :76 2 -1 -3 -7 :195 :90 :349 :124 -3 9 -20 :201 :228 9 -9 -9 :556 :1 -23 -2 3 21 :142 :319 2 19 -7 25
            :1 :75 :37 :48 :58 :208 :395 9 -5 :161 :145 -7 4 9 :161 :145 :402 -17 5 2 5 :230 :101 -23 -1 5 :145 :303 -24 2 1 :65 :38 :306 :208 :95 :205 -3 -12 :161 -1 12 :375 :125 8 -7 -12 -19 :303 -21 3 -21 :37 :38 :101 :292 :122 13 -3 -4 -6 -7 22
            :127 :279 :2 :29 :538 :407 :47 :376 -2 11 :76 9 1 14 15 :166 :152 :11 :241 -1 7 -10 -17 -20 :118 16 0 :118 :47 :376 :265 :152 :74 -20 0 1 3 8 4 :74 12 -1 :29 :47 :174 :30 :62 :344 :109 3 -7 -8 -9 -6 :30 :76 6 -4 19 21 18
            :279 :132 :177 :282 :82 :293 :143 :114 2 15 -12 :402 :557 -11 2 6 :77 -13 3 :21 -10 1 :373 :190 :174 :208 -13 0 :558 :282 8 2 -6 :18 :77 16 -1 0 -12 :177 1 -17 :190 :92 :76 :363 :559 :114 -17 1 1 2 0 3 :77 :390 :544 :70 -6 3 6 4 5
            :151 :209 :16 :71 :434 :11 :353 :250 0 -16 -17 -19 :310 :182 21 1 -2 :182 :72 -1 19 -4 :72 12 :318 -18 4 24 25
            :151 :127 :57 :95 :219 :73 :88 :514 -12 11 :43 3 -8 2 :75 17 -1 :75 :41 :351 -13 2 -1 :180 :105 :112 -6 3 16 16 :66 :65 :75 -2 :42 :528 14 -7 -7 -9 -7 :75 :22 :30 -1 17 :178 :525 -16 7 7 :65 :67 :219 :22 :66 8 -4 18 -8 -9 -14 24
            :151 :93 :0 :58 :341 :27 :71 :401 -2 -20 :197 -2 21 16 23 :28 :178 :5 :1 -21 1 9 :197 :1 -5 7 16 21 :306 :198 :229 :310 :148 13 -3 1 -6 :182 :24 :310 -7 -1 :310 8 -1 -10 -19 19 :354 :82 27 0 -4
            :36 :151 :88 :48 :215 :96 :107 :371 0 -20 :86 -18 4 -21 :560 :192 :266 -23 -1 1 2 :556 :148 :181 :96 -10 2 :95 0 4 -20 5 :148 :498 :437 :181 :229 10 -1 -2 -3 -5 :95 -14 9 :561 24 0 :356 :32 20 1 -2
            :38 :209 :306 :25 :264 :153 :226 :272 0 -14 :126 -15 4 -19 18 :375 :386 :35 :226 5 -4 :403 12 -1 -6 -9 -18 23 :303 -25 1
            :151 :17 :141 :174 :181 :1 :22 :407 -15 17 :218 -3 18 :324 :195 10 -2 -2 :35 17 1 :181 :89 :562 :112 9 3 -8 :357 :112 -10 7 :112 19 -9 -9 :65 18 -2 :89 :35 :563 :420 :564 :181 -23 0 1 2 2 2 :40 :220 2 16 -6 :561 24 0
            :93 :75 :274 :188 :319 :92 :47 -4 8 10 :161 :342 :66 -18 3 9 7 :103 :16 :277 5 21 -9 -13 :66 16 -3 :66 :142 :95 :16 :47 :156 5 -6 -3 -8 :161 :374 :90 1 11 -11 :54 20 -1 :103 :54 -10 6 10 :287 :158 :95 :558 6 -10 -10 -10 -14 :277 8 28
            :314 :277 :65 :293 :142 :69 :349 :153 4 -15 -15 -14 :357 :538 :179 -10 6 6 9 :391 :3 -15 3 6 :181 :336 -19 0 2 :448 :3 22 1 -3 :88 :142 :357 -34 1 6 :66 -7 6
            :151 :259 :211 :124 :251 :306 :272 :67 -1 -16 :73 -17 0 -18 :73 :191 :26 6 -2 -9 22 :54 :67 :73 17 -2 0 0 13 :318 :191 :362 :32 :251 :61 -16 0 1 2 2 :315 -3 4 :54 12 -7 23
            :38 :93 :127 :57 :231 :50 :90 :71 -9 8 :208 -4 6 :208 :318 -7 1 :194 6 -5 :256 :188 5 15 -8 :446 :231 :6 :69 8 -2 -6 18 -7 :177 :142 :178 :231 :6 5 -12 :188 -12 10 16 :188 -18 6 :318 :142 16 2 -4 :6 :231 26 3 0 -23
            :277 :27 :434 :255 :182 :212 :192 :425 -1 -15 :282 10 -2 :390 :333 -10 8 4 :282 :98 :77 9 -6 -9 -9 15 :182 18 0 16 :212 :256 :282 5 -2 -2 26
            :36 :38 :201 :242 :251 :75 :181 :149 -6 8 10 :125 :11 2 -14 :190 -17 1 :19 17 -10 :205 13 1 :76 :103 :181 :242 :184 -13 0 2 2 0 6 -22 :19 :38 :368 :42 :103 :134 25 2 3 -4 -4 -5 -6
            :314 :0 :102 :38 :150 :354 :157 :177 -1 10 :177 7 -22 :448 -22 0 :157 -23 3 :303 -23 1 :179 :8 :80 -20 -1 :6 -4 5 2 :306 :11 :177 :338 :165 :81 17 1 1 -9 :125 7 -15 -12 -17 :0 :81 -6 :274 :77 -2 2 3 -36
            :36 :277 :7 :212 :35 :88 :293 :171 -2 -12 :304 -19 7 :503 :95 12 4 -9 :95 :319 :88 10 -2 :237 -1 -17 16 :178 :319 5 :171 :87 -14 4 5 :87 10 1 :47 :497 -23 3 4 :447 :118 :286 27 0 -4 -8 :278 :293 :484 :97 :65 :286 24 0 -1 -2 -6 -5 -6
            :224 :7 :259 :96 :353 :67 :425 :156 2 -8 -15 :18 -18 5 -16 -16 :18 :415 :21 -14 :156 -4 6 3 8 :205 :259 -21 -1 0 24
            :209 :53 :215 :134 :288 :251 :195 :453 1 -12 :565 -9 4 :95 :174 21 -6 -7 14 :195 :244 -12 2 3 :94 -18 15 :251 :323 :193 :139 :175 :81 -13 -1 3 4 7 7 8 23
            :127 :124 :324 :174 :16 :188 :48 :435 -5 11 -14 :19 :71 3 10 -1 -21 :19 :7 :494 :82 6 -5 -6 -7 :82 :303 :440 -4 4 5 5 :226 7 -7 :226 :58 1 19 -5 :7 :566 :58 :82 :76 :416 :100 11 -2 -3 -6 -7 :188 :76 -1 7 :226 :550 14 -3 -5 -8 -10
            :113 :277 :57 :127 :95 :174 :271 :43 -12 3 6 :26 :89 2 -1 :191 -14 5 :18 :174 :10 3 -7 :26 -10 2 :174 :47 4 -3 26 :47 :191 :26 :371 -2 -17 9 :26 14 -1 :26 20 -3 :65 :67 :567 :191 :32 15 -1 2 -6 -6 -9 :20 20 1 :213 :376 -26 1 3
            :121 :354 :53 :172 :341 :199 :250 :455 3 -15 :191 -15 3 :126 -15 1 22 :103 :211 -15 0 2 :182 :332 :103 :124 -18 1 1 6 :103 :117 -5 12 -4 :47 -21 -1 :47 -22 4
            :150 :93 :127 :38 :124 :113 :117 :118 -9 4 :89 -2 11 :489 -19 1 :489 14 1 :117 -1 -23 :142 :75 :208 :172 11 :340 -10 0 :277 :178 -11 2 13 :89 :118 :67 17 -6 1 -9 :21 :89 -14 1 6 :75 28 4 :117 :75 :21 -7 3 5 -26
            :151 :7 :127 :35 :131 :242 :191 :28 -6 9 :433 2 -8 :116 :0 11 0 -2 12 :191 :325 15 -7 -3 :0 :22 :35 :325 20 -2 :191 -6 3 :242 -10 5 :336 22 2 :0 -21 4 23
            :151 :17 :321 :325 :153 :65 :6 :260 3 -8 :37 1 -17 :6 :142 -15 0 2 -17 :37 :41 :222 -4 2 3 :41 -17 0 :37 :6 :32 :351 :71 -18 2 3 4 :351 7 -1 11 :260 :71 :422 :92 :406 -14 0 0 0 1 4 :358 :230 25 -1 -3
            :151 :277 :75 :319 :102 :66 :89 :17 7 -5 15 -4 -10 :89 :343 :326 :131 -14 8 10 13 :66 :81 4 :53 -3 2 7 :53 :306 :112 :89 :17 4 -14 :17 -10 3 :446 :11 11 -6 -7 -18 :66 :29 :77 :319 5 -3 5 :103 -15 7 -18 :81 -2 :17 22 -1 :561 23 -1
            :38 :11 :161 :71 :231 :92 :94 :220 -3 7 12 :550 2 12 :352 :181 :201 2 12 15 -8 :43 :163 16 1 -4 :201 :198 :125 15 -6 0 -14 -16 -22
            :1 :321 :51 :470 :0 :72 :58 :28 10 -16 -12 :28 :58 -3 -10 :22 -7 23 :53 :31 :182 12 -3 -15 :182 -18 7 -19 :31 19 1 :0 :265 :568 :149 :569 :340 -18 1 2 2 2 5 :58 -6 5 :19 :509 :102 :154 :40 20 1 -2 -2 1 -10
            :113 :277 :57 :177 :0 :27 :376 :145 -8 3 :76 0 12 13 :95 :390 :279 -6 5 :205 0 10 :390 12 1 :95 :279 :7 :0 4 -7 -9 -16 :205 :181 :349 13 -4 -2 -7 :22 :177 :122 :279 1 -7 -7 :156 6 -4 :279 15 :95 :177 8 -5 -5 :22 -14 27 :376 -24 1
            :16 :357 :8 :154 :342 :435 :353 :231 -1 5 -16 :22 -2 :197 21 1 20 :108 :334 :231 :197 -21 -1 1 1 1 :175 4 27 16 :35 :154 :230 :350 :415 :382 :252 -15 0 2 2 3 4 7 5
            :9 :101 :117 :48 :225 :126 :303 -24 1 3 3 :75 -19 :29 0 2 :123 :71 :342 :75 :175 -1 -12 :29 6 -2 20 17 -20 :117 :175 :75 :349 :54 :311 0 4 :48 -6 -1 -9 :48 :311 13 2 :311 :54 2 0 -2 22 -15 :343 :123 -26 0 1
            :257 :342 :27 :375 :25 :22 :58 :175 -4 16 :182 -25 0 :517 :457 0 16 :208 27 -6 :191 :208 :110 6 -7 :430 7 -2 :110 :208 -8 6 :208 30 -6 -15 15 19 :58 1 :396 -20 1
            :127 :11 :16 :208 :212 :451 :27 :159 -6 6 8 8 :190 -4 :177 7 -2 :23 :177 :195 :239 2 -9 -8 :467 :212 10 0 -5 :177 :76 0 7 :76 -20 -1 :177 -16 :264 :252 :190 -3 -7 2 5 -18 :0 :177 :27 :284 :212 -6 -12 8 8 :212 12 2 :396 21 0
            :178 :401 :65 :51 :86 :192 :72 :435 2 18 :222 -2 15 :125 16 :23 1 -2 :89 -16 0 12 :72 4 :8 -21 2 -18 :197 :72 -10 :171 :45 :23 :76 11 -3 :76 -5 2 -5 -7 24
            :36 :209 :452 :107 :371 :266 :296 :213 -1 12 :75 -14 0 -13 -19 -14 :75 :76 :161 -2 1 -6 :498 :158 20 2 -7 22 :19 :32 :187 21 1 2 :75 1 -7
            :1 :277 :0 :72 :25 :19 :195 :23 4 -5 12 :170 :76 -9 4 11 18 :51 :169 :94 :427 -8 8 14 16 13 :72 -14 :228 :170 :244 :63 6 15 -7 -7 -12 :19 :72 -4 23 -8 :19 :509 :327 :358 20 -2 -4 1 -10
            :354 :321 :177 :22 :231 :71 :420 :456 -12 3 5 9 14 :251 :49 :457 :331 -8 5 14 :293 :66 6 -5 -9 :112 :293 26 1 0 :522 :340 :373 :570 :48 9 3 -7 -7 -8 -8 :49 :126 -24 -2 :331 -11 26 :331 -20 -1
            :113 :17 :232 :7 :446 :437 :432 :274 2 12 -15 -15 :161 :158 -17 1 2 :161 -18 4 :122 18 0 :76 :217 :274 :332 :71 :92 -19 0 0 1 4 6 :112 :332 0 -2 10 :213 :232 -24 1 3
            :277 :376 :218 :166 :293 :434 :2 :349 -1 -15 :110 -1 14 15 :248 :304 :110 4 -21 4 10 :538 :571 :293 -16 0 2 11 18 :208 20 1 :86 :177 21 :190 -6 2 -6
            :151 :291 :277 :210 :149 :434 :164 :0 -2 2 :157 13 -11 14 :112 19 -1 :89 :219 :290 :0 -12 2 2 4 :6 12 -8 :22 -14 :469 27 2 -21 :290 :82 23 -1 -1
            :341 :65 :142 :207 :152 :0 :27 :49 2 -3 :231 -6 22 :49 -3 16 :0 :49 -5 15 :37 -6 -17 -15 :538 :289 :82 :89 :509 -13 3 :149 -2 2 5 9 10 :572 :301 -18 :142 -2 3 3 22
            :151 :121 :321 :96 :16 :112 :172 :279 2 -5 :182 -14 4 :82 :156 8 -1 -3 :283 :270 :322 -12 2 6 6 -15 :197 :139 :573 :574 :124 -12 1 2 3 4 5 :497 :182 -22 -1 3 :358 :230 :82 25 -1 -1 -4
            :7 :306 :75 :51 :118 :90 :45 :18 -9 1 :285 -1 8 :481 2 7 :28 :45 :90 6 -4 -5 -13 :211 18 2 :293 :287 :132 :423 :28 4 15 -9 :95 -15 1 -14 :391 :28 :26 -16 3 6 6 -16 -17
            :456 :65 :75 :191 :71 :157 :137 :145 -11 2 :136 1 -6 5 :197 -3 19 :118 :197 :37 :275 3 -1 -13 13 14 :11 :157 :215 :198 :66 7 -2 :95 -7 5 :197 :198 -16 2 4 :58 :198 -22 7 :198 19 0 :82 0 -17 :575 :547 :118 -24 2 4 3 20
            :371 :46 :65 :376 :132 :134 :455 :428 2 -12 -14 :73 -13 :319 9 -4 :52 -16 2 :325 :73 3 23 -4 :319 5 :8 -20 2 :8 -20 5 -19
            :38 :291 :194 :209 :17 :201 :503 :98 3 -10 :48 4 -15 :49 -13 :47 8 -9 :56 :77 :342 -12 3 3 5 21 -21 -20 -21
            :113 :151 :291 :65 :153 :75 :191 :181 -7 14 :428 9 -11 :125 :82 4 -7 :198 -9 1 -17 :195 :181 -19 2 5 -20 :358 :576 :82 25 -1 -1 -4 :489 :309 -23 0 1
            :277 :371 :65 :67 :425 :404 :212 :98 2 -11 :233 -8 0 :233 -3 :19 21 -2 :35 -16 1 :125 :327 -17 1 1 :8 :81 :125 -19 1 2 2 -19 :19 :81 :212 -4 4 22 -8
            :38 :354 :306 :11 :349 :153 :132 :453 3 -13 :488 -16 1 -16 -16 :82 0 -17 -16 -19 -21
            :151 :274 :75 :197 :255 :90 :514 :457 -11 6 12 :489 :198 0 10 :509 -6 2 11 :489 3 10 :53 :65 :166 :23 :215 5 -9 :404 -6 7 :90 :236 -13 4 5 :23 :76 -19 0 :76 0 0 :28 :118 :197 :348 -12 0 1 :198 5 -4 6 :197 15 -4 :358 23 -3
            :113 :7 :153 :67 :437 :282 :142 :251 3 14 :58 3 -12 :211 :172 -11 0 :58 8 -1 -14 :157 :396 -20 -1 5 -16 :8 :421 -19 -1 2 :520 -22 2
            :377 :201 :293 :172 :228 :395 :48 :144 4 -12 :174 -13 4 -14 -13 :48 -11 0 :48 :202 :198 -12 -1 3 7 :76 :172 :174 -11 -1 6 :174 11 -5 :72 5 :76 :198 -22 1 4
            :113 :376 :11 :96 :425 :191 :142 :15 0 14 :248 -10 5 :298 :577 6 -6 -12 -14 -14 -15 :462 18 -1 :520 -22 2
            :151 :357 :2 :89 :154 :11 :238 :15 0 14 :58 1 -17 -15 :238 :197 :204 -19 0 1 4 :197 :208 :18 :126 -7 5 12 :184 :193 -22 0 3 15 :180 :197 17 -2 -4 :26 14 -3 20
            :38 :242 :7 :27 :349 :51 :153 :15 0 13 -16 12 -16 :231 -3 21 :164 :47 -23 3 6 :310 14 1 :110 -1 -21
            :314 :1 :75 :25 :251 :357 :209 :33 -10 5 7 :72 9 -6 :204 9 -2 :72 10 :176 :33 2 -4 -5 :353 :66 :306 :375 :401 6 -15 -14 -14 :205 :379 :23 -1 -7 7 -15 -16 :16 :251 :122 15 1 -2 -5 :29 :66 :379 :357 :77 :498 -16 1 2 4 4 :72 3 -1 -34
            :36 :127 :56 :41 :20 :87 :99 :578 -8 8 :262 -3 13 2 :99 7 -2 :88 :96 :204 :118 3 -5 :394 -11 3 -8 :498 :194 :118 4 15 -3 -7 :20 11 -6 :470 :75 :332 :255 :285 :118 -7 3 7 13 11 :89 :118 :405 :290 15 -2 -5 -1 -11 -17 :97 :32 18 1 -2
            :1 :486 :209 :161 :174 :5 :152 :145 -13 4 16 14 :25 :7 :428 0 -12 :120 -15 0 :41 14 :187 0 8 :152 :153 :25 :408 8 -2 :41 2 -1 -12 :25 -14 0 20 :66 :236 :536 :25 19 0 -4 -5 :73 -9 1 :19 :546 :145 :213 :187 18 0 -1 1 -5 -9
            :376 :306 :161 :71 :118 :349 :195 :427 -2 8 -13 -17 :204 :408 :579 6 -7 :48 -9 2 :22 -12 1 :118 12 -2 :152 :118 :82 :48 :244 11 -6 -5 :47 0 -7 -15 -11 -15 :22 :195 0 -1 20
            :314 :0 :102 :257 :7 :291 :353 :38 3 -17 -19 -18 -19 -21 :512 :242 -21 2 9 :118 :228 :217 :10 17 2 3 -9 -16 :0 :318 :90 :81 :379 -16 3 3 5 7 -34
            :93 :434 :65 :233 :319 :89 :227 :76 6 -8 -12 20 :90 :182 :52 -8 7 3 :89 :182 6 -2 -2 :89 :98 :250 :142 3 -5 :41 -12 1 -13 :76 :182 :549 -13 9 6 10 :319 5 :164 :63 -21 0 4 :182 16 -1 :233 :90 30 -1 -5
            :277 :354 :294 :67 :132 :425 :124 :25 0 5 :251 13 -1 -14 :52 -15 2 :25 :523 -20 :124 1 0 4 :19 -18 6 -19 :19 :118 :112 23 2 -4 -8
            :7 :278 :342 :153 :149 :51 :348 :181 -1 8 12 :35 11 1 15 -16 18 :181 -18 2 :47 :120 -19 -1 4
            :57 :357 :324 :473 :11 :54 :112 :69 -3 -14 :58 6 -1 :112 -3 -13 -14 14 :58 :54 10 1 :212 6 -7 :112 18 -10 :22 :58 :21 :65 :156 :506 4 0 -3 -5 -8 :324 -10 3 :324 :65 :320 :69 :52 13 0 0 -1 -2 -4
            :314 :178 :293 :5 :306 :59 :182 :53 0 -11 :95 11 -3 :195 13 -5 -15 17 :28 :87 :202 :481 :23 -19 0 1 3 3 6 :165 :134 :23 :95 :87 :195 18 1 1 3 -1 -4 -10 :90 :89 :249 -27 :95 -3 2 :249 1 -2 4
            :17 :375 :306 :107 :376 :25 :142 :404 1 12 :319 3 -9 :174 :142 5 -9 :142 5 23 :197 18 -1 :248 :56 -16 0 10 -16 -15 :76 :174 :502 :253 -22 3 5 :319 7 :511 :56 :25 :217 -11 2 1 2 3 :319 -2 7
            :57 :149 :525 :371 :404 :29 :54 :112 -2 5 :112 0 -15 :41 :393 -9 7 :112 -5 9 :158 :112 10 :48 0 -1 -1 -17 13 :112 17 :48 2 -3 :87 :231 :41 :158 -7 :545 8 -5 :446 11 -5 :552 16 -1 28
            :242 :259 :16 :112 :319 :580 :581 :202 9 -5 -7 -9 :235 :154 :188 -1 5 :493 -14 0 :188 :582 -16 4 4 :75 :35 -5 9 :262 :293 :421 11 0 -3 -2 :112 :54 -4 6 :35 -25 0 :16 :25 -25 -5 :54 :75 -3 11 :35 -15 1 :293 13 0
            :93 :151 :75 :58 :16 :175 :197 :118 -7 6 :118 12 -7 :118 18 -7 :43 -19 2 :125 :222 :197 :335 -18 1 -4 1 :118 0 7 :153 :11 :96 :125 :132 3 -11 :404 -11 7 -13 :82 0 -15 -15 :576 :82 21 -1 -1 17
            :17 :57 :377 :51 :514 :16 :98 :266 0 -10 -10 :75 :325 -19 0 :21 -2 9 13 :75 14 -2 :206 :21 :289 :125 -17 -1 1 2 5 :387 :69 :75 :89 -6 8 :89 :289 :129 18 -4 -5 :506 2 -6 -7 :289 -7 1 :89 :253 :509 :69 :243 -19 0 0 1 3 7
            :27 :525 :345 :434 :11 :236 :349 :374 0 -14 -14 :231 :63 -15 1 3 :82 -1 -18 :324 15 -2 :231 :41 :583 16 -3 0 -5 13 :231 :584 1 -5 20
            :150 :209 :145 :338 :132 :65 :282 :264 1 16 :22 -1 -9 :575 :142 -18 0 4 -15 -17 :22 :142 0 -1 19 20 :252 -23 2
            :38 :209 :371 :377 :349 :207 :293 :425 2 -13 :402 -9 7 -13 -15 :274 :293 :289 -19 1 3 7 -18 20 :19 -21 :90 -4 3
            :242 :342 :425 :473 :251 :211 :112 :497 -3 14 :165 3 -10 :88 :76 11 -4 -6 :22 -12 :112 20 -1 14 -16 16 :156 13 -1
            :113 :17 :178 :199 :8 :226 :188 :408 0 -11 :85 8 -7 :283 :282 -15 3 3 :110 :282 21 1 :48 3 -7 :28 :226 -18 1 4 :48 :282 :22 -5 19 -5 -8 :35 :116 :452 :361 :256 :265 -17 2 0 2 3 5 6 :149 -22 3
            :291 :209 :178 :53 :250 :377 :101 :319 6 -1 :58 8 -15 :319 11 :198 -20 2 -16 :73 :182 :228 :101 -19 3 4 :101 5 -4 :182 14 -1 :198 :279 :319 -4 20 :6 :101 4 0 -3 :58 -7 1 20 :393 -19 1
            :1 :93 :75 :37 :274 :92 :33 :473 -8 8 :175 8 -2 9 11 :90 :137 -24 -1 -3 :38 :157 :125 :306 :287 3 -9 -14 :90 :220 -20 0 1 :125 :37 -16 6 9 :90 -17 2 :403 19 -4 :37 :137 :585 :21 11 -2 -4 -5 18
            :1 :57 :357 :342 :25 :8 :512 :131 -5 7 9 :16 13 -10 :21 :306 :178 2 -4 -8 14 17 :16 14 -8 :21 :528 :134 :156 :476 :487 9 -3 -4 -2 :204 0 -5 -6 -7 :16 :354 :385 :21 14 1 0 -5 -5
            :1 :101 :117 :343 :586 :526 -16 0 1 7 :174 :181 :457 :175 :353 -2 -13 -10 11 :175 12 -2 :395 :405 :6 :235 10 -4 :373 -5 1 -10 -11 :177 :225 :175 -23 -1 4 :117 :311 :89 :498 23 2 -2 :181 :88 5 -4 -8 -23 :117 :177 -9 0 :225 :405 :177 16 1 -1 -3
            :151 :121 :257 :57 :456 :255 :51 :73 -3 4 10 14 17 :66 :433 :68 :20 12 -3 -5 -6 -5 :47 :192 :538 :10 -21 0 1 1 1 :47 -20 4 :358 21 -4
            :209 :7 :53 :425 :200 :134 :131 :263 2 -12 14 :435 :109 -17 5 12 :19 -14 7 -13 :200 :16 :10 :87 :134 -4 2 4 -15 -15 8 :587 -18 :59 -1 2 19
            :277 :209 :192 :114 :71 :568 :497 :59 -3 5 13 13 :197 :72 -1 0 16 15 :276 :205 :80 :71 15 0 -4 -5 -6 19 :212 :72 -7 :136 :110 -1 :26 8 0 -3 21
            :113 :151 :218 :342 :169 :360 :568 :255 -1 14 15 :82 :116 -13 0 1 19 17 17 :82 19 -1 :187 :520 :303 -23 0 2 2
            :199 :293 :197 :25 :175 :452 :179 :497 -3 13 :320 10 -2 :179 :76 12 -4 -5 :0 :76 :179 5 -1 -5 17 :217 :145 :266 7 0 -2 :0 0 -2 :175 :179 :76 :116 13 0 0 -2 -9 :302 -9 5 :409 :179 -17 0 5
            :1 :456 :75 :51 :192 :8 :170 :161 -11 6 :208 -1 12 :208 7 -1 :161 :208 15 0 -1 13 :3 :293 :338 :7 :152 5 -5 :59 -14 1 -16 :187 :95 -6 -15 0 :192 :27 :90 :501 -18 1 0 3 :90 -1 0 19 :197 :231 :41 :145 1 -3 -5 18 18
            :57 :274 :264 :54 :348 :26 :20 :170 -3 5 :126 11 -4 :29 :275 5 -6 :90 4 -11 9 :90 :583 :159 :29 -12 0 1 1 3 16 :26 :367 16 0 -2 :528 :425 :20 :478 :588 :583 :123 8 -2 -3 -3 -4 -4 -5 -6
            :9 :192 :38 :53 :341 :27 :5 :377 1 -10 14 14 19 :35 :376 :172 :138 -11 3 6 8 7 -17 14 :399 -24 2
            :113 :277 :232 :58 :418 :431 :376 :494 2 -9 13 -11 -11 :166 :288 :500 :81 -2 -8 10 12 :63 :35 -21 1 6 :81 17 -1 :58 :188 -8 10 :20 21 :81 -1 2 :213 :376 -23 1 3
            :38 :53 :306 :539 :233 :8 :343 :351 -2 -9 12 :179 :16 26 -5 -8 :208 :351 :506 0 -8 -10 :82 :589 8 -6 -3 :233 2 -16 -16 :351 :138 :124 :412 :193 :306 -12 3 3 4 3 3 8 :303 -20 2
            :291 :341 :242 :278 :7 :46 :274 :342 0 16 11 :45 -17 1 :205 -16 0 -16 :118 :64 14 -1 0 21 -17
            :113 :151 :178 :274 :514 :11 :215 :455 -1 -13 :94 -15 11 -13 :152 14 0 :73 15 -1 :405 :390 :274 :47 :289 13 0 -1 -4 -4 -4 :358 20 -4 -20
            :209 :188 :161 :205 :6 :488 :73 :88 -4 3 :251 3 15 :142 :73 3 -2 19 :45 :74 -17 2 4 :491 :452 :135 -16 2 0 4 :95 :488 :198 :205 :307 9 -3 :75 3 -3 :205 -9 3 :452 -13 2 :198 15 4 :590 :591 :225 :430 :241 :45 8 1 -1 -3 -4 -4 -5 19
            :93 :151 :278 :357 :353 :25 :73 :345 -3 8 :90 2 12 :191 :73 2 -7 :125 13 -1 -14 :90 10 -1 :138 :303 -19 1 2 :576 19 -1 :25 :90 19 2 3
            :178 :274 :53 :371 :46 :425 :288 :357 0 9 12 :116 -14 1 :20 -15 2 -16 :172 :251 :21 :554 :228 -12 5 5 5 6 8 :197 :26 17 -2 -3 :197 :37 :251 :212 :26 -11 0 1 8 9 22
            :113 :209 :407 :201 :75 :319 :536 :26 11 -4 -6 :258 :177 -6 2 -18 :96 :208 :177 2 -8 :258 6 -10 -14 :95 :22 :26 -2 7 -19 :75 7 :390 0 0 16 19 :149 -21 3
            :113 :375 :67 :169 :0 :157 :64 :18 0 12 :51 -17 9 :64 :22 -20 6 20 :34 :157 :114 3 14 :47 19 0 -7 19 :157 -18 5 -14 -19
            :257 :57 :127 :500 :407 :59 :288 :281 -4 8 7 4 14 15 :177 :117 :175 -18 -1 :65 :325 :103 4 -5 -8 -12 :437 :325 14 -4 -9 :87 :440 :117 :177 -16 5 :17 :425 :368 11 -1 -5 -4 :177 -13 :117 3 -2 27 :47 :331 -19 1 1
            :1 :232 :470 :38 :25 :177 :378 :457 -4 9 14 :170 :497 0 11 15 :95 :177 :21 3 8 -6 :177 6 16 -16 :66 -19 -1 15 :19 :38 :368 :241 :177 16 2 -1 -4 -6 :177 -9 0
            :371 :57 :407 :452 :25 :8 :497 :11 -3 -14 12 :110 14 :195 -6 0 :191 :110 8 :172 -3 5 :110 -2 :8 19 0 :498 :172 :118 :39 17 -4 -1 -7 -8 16 :215 :142 :592 :289 :6 :286 14 -1 -2 -2 -5 -2 :289 -11 3 -17
            :9 :93 :192 :232 :38 :236 :375 :25 -1 5 -14 :63 :408 -15 2 2 -16 :251 16 0 :47 17 -1 :403 :25 19 3 -4 -22
            :67 :11 :381 :425 :27 :124 :51 :54 1 -8 10 :142 13 0 13 -13 :24 -17 5 -12 :331 :488 :124 -17 0 1 2
            :17 :338 :67 :425 :517 :197 :550 :114 0 14 15 :201 :256 9 -3 -7 :75 -8 :441 :32 18 1 -1 -12 :283 -16 5 -16 :217 :393 :415 :56 :593 :578 :322 -16 2 2 2 :90 -1 3 4 6 6
            :113 :194 :38 :294 :401 :376 :174 :157 -1 14 :157 8 -19 18 -15 :198 :112 -19 -1 4 -17 -20 :376 :41 -21 1 1
            :93 :486 :113 :161 :72 :110 :497 :177 -12 -1 10 :206 :325 13 -6 -7 :110 :177 :369 -5 8 :182 2 10 :488 :182 -9 2 :16 11 -9 :72 :217 -15 2 :381 :217 :287 10 -9 :182 3 -13 -11 :520 -19 2 :72 :81 -7 0 :17 :16 18 -4 -5 :136 :81 3 22 -4
            :178 :293 :58 :40 :425 :474 :32 :264 3 15 -10 -11 -12 :75 0 :86 -15 2 :75 :188 :529 :125 :525 -18 3 4 3 :162 :525 -3 6 8 :134 :306 :338 :32 1 11 -10 -13 -15 :304 :43 :110 :23 -2 7 :377 -18 0 6 8 :72 -11 :338 :336 :134 :24 4 16 -2 -4 -4
            :277 :257 :53 :0 :170 :5 :51 :71 -3 8 9 15 :76 :237 16 -2 -3 :128 :170 14 -8 :170 2 0 :0 :39 :262 :21 :594 1 5 5 -5 :262 :319 0 -11 0 -12 :0 :262 -22 2 1 :148 :271 :469 :26 22 3 -3 :469 -3 3 :271 -3 0
            :113 :277 :371 :27 :169 :132 :349 :142 1 -5 -14 :217 -14 2 19 :81 16 1 -17 :19 :72 -4 :286 21 1 -7 :489 :520 -20 2 1
            :277 :218 :46 :353 :11 :132 :550 :178 0 7 :172 18 -3 :126 -14 2 -12 -15 :154 -17 3 17 :118 :126 :154 19 1 -4 -5
            :1 :57 :357 :342 :222 :48 :595 :21 -3 5 11 :283 :450 -10 3 :24 15 -1 9 16 :275 10 -1 :66 :21 :65 :484 :142 :453 13 -5 :204 -3 1 -8 -8 :142 -8 1 :204 -1 -9 :148 :182 :142 13 2 0 :142 2 -4
            :486 :226 :7 :375 :264 :199 :80 :207 1 -11 :332 -13 3 :82 :179 -14 0 0 15 -14 :596 -16 3 :91 :252 -15 0 1 :66 :126 :82 :91 :597 16 0 1 -1 -4 -8
            :150 :278 :132 :41 :149 :178 :293 :35 2 -4 :35 -14 2 :197 :26 -3 10 21 16 :157 :494 :123 :399 11 -4 :177 -5 2 -4 -15 :35 -16 2 :138 -17 2 :157 -23 2
            :151 :27 :374 :201 :54 :266 :329 :263 1 -12 -12 -11 :391 :73 :350 -8 1 2 3 :58 :76 :37 :103 -1 5 -6 9 :32 :396 -13 -1 1 :201 -15 0 13 :358 20 -4
            :314 :0 :277 :279 :212 :65 :437 :349 2 -11 -12 -12 :332 :208 :37 -2 2 :251 -12 5 8 :326 :92 :304 :598 -11 3 4 :208 8 -4 8 :212 :23 2 -3 20 :375 :11 :208 :165 :81 :307 10 -5 -7 -9 14 :208 1 -10 -15 :0 :81 :89 :249 -6 0 1 :249 6 -3 -33
            :257 :132 :75 :192 :219 :158 :211 :6 -4 -13 8 :128 :272 10 -3 :20 -4 6 :20 -1 13 11 :66 :290 :567 :128 :312 7 -6 :211 1 13 -8 :128 0 -7 :463 :104 :50 :219 -9 6 :128 -6 5 6 11 :217 :128 -1 -14 2 :311 :192 :545 :152 -19 0 2 2 3
            :1 :149 :38 :407 :491 :324 :222 :325 -2 -11 :208 -2 13 :157 :233 -4 12 -6 :148 -2 17 16 -16 :148 2 18 :19 :148 :38 :82 :42 :177 :324 19 -1 0 -3 -3 -5 :177 -5 2 :148 -12 4
            :141 :341 :232 :294 :7 :375 :218 :568 -1 14 14 -14 :324 -15 1 :182 :76 -21 4 5 14 21 14
            :121 :354 :278 :96 :11 :453 :264 :407 1 16 15 -12 -12 -12 :73 :47 -17 0 0 :76 :73 -18 0 0 :47 :497 :357 -21 2 3 4
            :113 :257 :16 :27 :218 :407 :5 :11 0 -11 13 16 15 15 :50 :332 :256 :90 -22 3 :90 2 -1 :256 6 -2 :201 :90 4 -1 -8 :47 :158 :37 :152 -22 1 1 2 1 -18
            :314 :194 :151 :376 :215 :57 :149 :514 -1 14 15 :87 :484 4 -8 25 :87 -12 4 17 :82 18 -1 -20 :318 :118 :35 :57 -30 :215 -1 1 2 0 7
            :314 :93 :113 :17 :1 :194 :27 :376 0 15 19 -19 :278 :154 :354 16 -4 -5 -5 :76 :506 :452 :91 -16 -1 3 5 7 :534 :520 -20 2 3 15 :318 :91 :452 :207 -27 0 0 3 7
            :141 :291 :232 :102 :149 :259 :16 :235 1 -8 :467 -20 2 :16 -20 :72 19 -4 :16 17 -3 :512 :382 :27 :599 -17 1 4 3 9 :405 :125 17 -1 -1 -17 :235 :72 0 15 -1
            :1 :456 :371 :274 :178 :37 :45 :87 -2 8 :58 15 -7 :124 :90 -9 2 10 :197 :37 :28 -7 3 :66 10 -1 20 :197 12 -3 -17 18 :294 :37 :197 :16 0 -5 11 :145 23 -1 :231 -14 1
            :277 :102 :218 :65 :5 :191 :489 :48 -1 -14 :48 -1 9 :489 :89 7 1 :137 -8 8 11 :530 :336 -13 0 2 16 :114 :88 :526 :296 :182 :600 -20 0 -1 1 2 1 14 :22 -13 :20 22 3
            :36 :53 :150 :306 :0 :25 :17 :35 1 -7 :35 -15 5 :157 :87 10 -10 -7 :208 :182 :307 6 -5 :198 -1 -20 :98 :254 14 -2 -8 -17 :157 -22 3 :251 :35 :87 :96 -20 3 3 6 9 :251 :335 :423 16 1 -1 -1
            :150 :38 :232 :107 :153 :376 :514 :473 0 14 14 :22 -1 16 -14 :74 :57 -17 2 6 :351 15 0 :303 -19 3 :74 -22 2
            :7 :53 :310 :5 :204 :166 :446 :199 2 -12 :262 -13 0 :118 :26 -16 4 :179 -1 4 :28 :8 :304 -13 1 6 :58 -1 7 14 :408 :47 :256 :76 :166 17 3 -2 -4 :256 -1 5 -8 :73 :15 :28 :118 :318 -13 0 2 6 4 9 :47 :8 -18 2 4
            :291 :294 :306 :153 :525 :27 :54 :63 1 10 :152 -8 5 12 13 -14 -13 :37 :75 6 -1 :75 -20 1 :387 -17 0
            :107 :375 :67 :75 :319 :536 :347 :156 10 0 -8 -9 :342 :188 :0 -8 8 :500 -1 10 16 :53 :156 :418 :425 5 -8 -10 -6 :182 :181 -12 2 :323 :554 -1 4 6 :324 -16 3 -15 :74 :99 :292 -14 0 1 7
            :141 :209 :178 :401 :7 :349 :65 :258 0 -9 :547 -15 4 -14 :0 :497 -17 3 4 -16 :19 :175 :0 :134 :76 15 -1 -2 -2 -5 -5 18 :0 -5 :152 21 -3
            :17 :227 :538 :432 :296 :15 :58 :125 2 -8 :66 0 -8 11 :137 :217 -16 0 7 -13 :58 :47 20 -3 -2 -13 :72 :58 :76 11 0 -4 :76 :296 :441 :56 -24 -1 1 2 7
            :150 :53 :0 :157 :50 :215 :177 :217 -3 8 :40 5 -9 -17 :54 :181 :334 17 2 -1 :110 4 -4 :19 :177 21 -1 -23 :495 :217 :110 :177 8 -14 :334 :54 11 1 -3 :334 :110 8 -3 8 -8 :0 :19 :4 5 0 :334 :318 -17 1 3 :181 -12 1 :19 -24 :157 -3 5
            :36 :151 :407 :174 :0 :217 :219 :378 -8 11 6 7 :118 :96 :217 7 -2 -13 :217 -16 2 :118 :514 :270 :16 -1 -6 8 9 :494 :16 5 15 -5 15 :358 19 -4 :16 :425 :123 :138 :219 18 1 5 -2 -3 -6
            :113 :38 :371 :278 :57 :294 :381 :11 1 -11 -12 -12 :109 :191 :592 11 -6 :360 2 -4 -8 :73 -16 0 -16 -16 :187 -19 2
            """)
}

extension ContentEdges {
    /// Whether what is said ends at a place.
    static let ends = FlagForest(
        features: #"""
            beyond 0
            outer ,
            indirect
            arc nsubj inward from cue
            inner two AUX VERB
            arc nsubj:pass inward from cue
            inward 1
            own speaker beyond
            cuts 9
            outward 2
            outer two speaker ,
            before the cue
            inner CCONJ
            cue away 0 false
            cuts a subject with its verb
            inner hangs as punct
            cuts 20
            other quotation outside
            cuts 2
            cue behind
            subject beyond
            arc nmod outward to others
            inner hangs as obj
            outer hangs as root
            adds case of speaker
            inner )
            adds advcl of cue
            edge VERB quotation
            outward 0
            outer two cue ,
            inner two AUX AUX
            outer two finite VERB CCONJ
            cue away 20 false
            outer hangs as case
            outer two DET ,
            outer two relative ,
            cuts conj of others
            cuts ccomp of others
            edge . ADJ
            adds case of content
            outer hangs as aux
            within another's
            cue is SCONJ
            inner two VERB NOUN
            cue away 9 false
            outer two border 。
            edge VERB VERB
            outer two speaker speaker
            edge . NUM
            arc parataxis outward to cue
            outer two . cue
            edge speaker quotation
            beyond 2
            inner hangs as mark
            outer finite AUX
            outer two ADP ,
            outer hangs as obj
            inner two CCONJ \
            classifiers
            edge , quotation
            cuts the cue
            adds a comma
            adds the cue
            adds 9
            as found
            outer two border .
            adds a quotation
            adds ccomp of cue
            outer two finite AUX CCONJ
            adds a time
            beyond 9
            outer two . quotation
            cue before
            arc mark inward from others
            edge NOUN quotation
            outer ADP
            cue away 9 true
            inner two quotation NOUN
            inward 0
            arc case outward to others
            arc advcl inward from cue
            adds 1
            outer speaker
            outer hangs as mark
            cuts a quotation
            inner ADP
            cuts advcl of cue
            arc nsubj inward from others
            outer two cue ADP
            cue weak
            mixed
            inner two quotation PROPN
            edge . NOUN
            quotation mark
            outer 。
            cue away 5 false
            edge , NOUN
            another's attribution inside
            cuts obl of content
            arc advcl outward to content
            behind the cue
            speaker before cue
            cuts a time
            outer CCONJ
            cue between
            inner two quotation VERB
            edge , VERB
            outer DET
            cuts obj of content
            cuts a finite verb
            inner quotation
            inner hangs as obl
            inner two NOUN ADJ
            outer hangs as advcl
            adds a subject with its verb
            speaker behind cue
            adds conj of content
            inner two quotation quotation
            inner two NUM ADP
            inner hangs as char
            cuts 3
            inner two NOUN DET
            adds 20
            outer border
            arc char inward from content
            outer hangs as cc
            inner hangs as appos
            cue away 3 true
            arc obl outward to speaker
            edge , NUM
            edge , AUX
            outer .
            outward 1
            adds a finite verb
            beyond 3
            beyond 1
            arc obl outward to content
            cue away 1 false
            adds parataxis of content
            cue away 3 false
            beyond 5
            time beyond
            cue strong
            inner hangs as cc
            outer two NOUN ADP
            arc appos outward to others
            cuts parataxis of content
            cuts parataxis of cue
            arc ccomp inward from cue
            arc conj outward to content
            cuts advcl of others
            outer two VERB ,
            arc nmod outward to speaker
            arc nsubj inward from content
            outer two NOUN NOUN
            edge ADP quotation
            outer two border border
            another's too
            outer two AUX VERB
            adds root of nothing
            inner two ADJ NOUN
            edge - NOUN
            cuts 5
            cue away 20 true
            inward 2
            arc case inward from others
            arc advcl outward to others
            clause edge
            outer two border quotation
            adds obl of cue
            edge quotation ADJ
            adds obj of others
            inner hangs as nmod
            inner two NOUN NOUN
            edge quotation NOUN
            arc conj outward to others
            outer two CCONJ ,
            edge , ADJ
            arc obl inward from content
            outer two - -
            cuts conj of cue
            outer ADV
            finite verb beyond
            edge ADP NOUN
            cue beyond
            inner two VERB AUX
            arc acl:relcl outward to content
            edge . VERB
            own cue beyond
            edge CCONJ quotation
            inner hangs as goeswith
            outer (
            outer cue
            outer hangs as goeswith
            inner hangs as xcomp
            cuts the speaker
            adds another cue
            edge 。 NOUN
            outer hangs as punct
            adds 5
            outer two quotation quotation
            cue away 0 true
            arc obl outward to others
            arc conj outward to speaker
            outer two SCONJ ,
            edge quotation PROPN
            adds the speaker
            arc ccomp outward to others
            edge CCONJ NOUN
            edge relative NOUN
            arc case inward from content
            arc obj inward from cue
            cuts root of nothing
            adds conj of cue
            outer SCONJ
            inner hangs as nummod
            arc obj outward to content
            outer two VERB CCONJ
            edge , PRON
            outer VERB
            outer hangs as char
            inner hangs as fixed
            arc obl inward from cue
            cue is NOUN
            cue away 5 true
            arc obj outward to others
            cuts ccomp of cue
            arc parataxis outward to content
            outer ،
            cue is VERB
            inner two ADJ finite AUX
            outer two DET ADP
            adds obl of content
            outer that
            cuts nmod of others
            cuts obl of others
            inner hangs as advmod
            inner PRON
            edge quotation VERB
            inner AUX
            outer quotation
            edge ， NOUN
            edge ADP AUX
            cue is ADP
            cuts a head of the rest
            outer –
            inner NOUN
            adds conj of others
            cue away 2 false
            inner hangs as nsubj:pass
            adds parataxis of others
            edge border quotation
            cuts obj of cue
            inner hangs as conj
            adds a head of the rest
            inner two ADV NOUN
            inner two NOUN NUM
            adds obj of content
            cuts acl:relcl of others
            cue away 1 true
            edge border CCONJ
            outer two ADV ,
            cuts another cue
            adds nmod of content
            edge quotation quotation
            another's other edge
            outer two speaker cue
            outer two PRON SCONJ
            inner VERB
            edge . ADV
            cue unlisted
            inner hangs as nsubj
            outer hangs as advmod
            cuts advcl of content
            cuts acl of content
            edge , finite VERB
            edge cue NOUN
            edge 。 VERB
            adds parataxis of cue
            inner hangs as obl:agent
            adds 3
            inner hangs as ccomp
            arc mark outward to others
            outer hangs as parataxis
            outer %
            outer two PRON CCONJ
            cue away 2 true
            cuts acl:relcl of content
            arc acl outward to content
            outer two \ .
            inner hangs as acl:relcl
            outer ，
            within a quotation
            edge cue VERB
            inner two NOUN finite VERB
            cuts mark of others
            arc cc inward from cue
            outer AUX
            outer two cue cue
            edge ، NOUN
            inner two NOUN PROPN
            outer two that ,
            inner hangs as flat
            cuts a comma
            edge . PROPN
            inner two NOUN VERB
            cue is ADV
            edge cue quotation
            cuts obl of cue
            inner hangs as root
            inner two NOUN ADP
            inner two PROPN ADP
            adds advcl of content
            inner two NOUN PRON
            inner hangs as det
            arc nummod inward from content
            cuts nmod of content
            outer two ADJ ,
            outer two speaker ADP
            edge . quotation
            inner two finite AUX speaker
            edge SCONJ quotation
            adds acl:relcl of content
            inner two ADP NOUN
            inner NUM
            inner DET
            outer hangs as nsubj
            outer two VERB SCONJ
            inner two VERB PART
            outer two cue finite AUX
            inward 3
            outer hangs as det
            cue is ADJ
            outer relative
            edge cue ADP
            edge 。 quotation
            outer two NOUN CCONJ
            inner two ADJ ADV
            inner hangs as parataxis
            edge 。 AUX
            outer NOUN
            outward 3
            edge . finite VERB
            inner finite AUX
            outer finite VERB
            arc obl inward from others
            inner hangs as compound
            outer hangs as nmod
            inner finite VERB
            outer $
            arc nmod outward to content
            inner two VERB finite AUX
            inner two quotation ADJ
            inner two NOUN quotation
            arc det inward from speaker
            cue object
            inner two PROPN PROPN
            outer two finite VERB ,
            adds 2
            inner two finite VERB NOUN
            outer hangs as ccomp
            inner hangs as case
            arc advcl outward to cue
            arc conj outward to cue
            cuts conj of content
            outer PART
            outer two , quotation
            inner two VERB VERB
            outer two PRON ,
            edge , ADV
            outer 、
            adds obl of others
            inner two PROPN ADJ
            arc acl outward to others
            edge CCONJ PROPN
            adds appos of content
            outer two PROPN .
            inner two NOUN CCONJ
            no speaker
            arc parataxis outward to others
            inner hangs as amod
            inner hangs as aux
            inner two PROPN NOUN
            outer two NOUN DET
            inner two NOUN '
            adds ccomp of content
            outer two DET cue
            inner ADV
            inner two VERB ADV
            inner hangs as acl
            outer two , .
            arc acl:relcl outward to others
            inner hangs as csubj
            inner PROPN
            edge speaker DET
            cuts xcomp of content
            inner two quotation AUX
            edge 、 AUX
            adds advcl of others
            inner two PROPN DET
            outer ;
            cuts ccomp of content
            outer PRON
            cue is AUX
            inner hangs as aux:pass
            cuts appos of content
            inner hangs as advcl
            outer two finite VERB relative
            outer two VERB finite AUX
            outer two cue AUX
            outer two finite AUX ,
            inner two NUM DET
            adds aux of cue
            inner two PROPN CCONJ
            outer hangs as conj
            arc advmod inward from cue
            edge CCONJ VERB
            outer two PRON that
            outer )
            outer two CCONJ quotation
            adds ccomp of others
            arc nmod inward from others
            inner two DET ,
            inner PART
            edge cue AUX
            outer -
            edge CCONJ ADJ
            edge finite VERB NOUN
            edge , PROPN
            adds acl of content
            edge - NUM
            edge that VERB
            outer two that CCONJ
            outer two cue speaker
            outer two VERB ，
            arc acl:relcl outward to cue
            cuts parataxis of others
            cuts 1
            outer two VERB PART
            inner two PRON ADP
            outer two finite AUX relative
            cuts acl of others
            arc aux outward to others
            arc advcl inward from others
            edge % NUM
            outer hangs as amod
            inner ADJ
            outer two NOUN quotation
            edge finite AUX NOUN
            outer hangs as acl
            edge . finite AUX
            cuts mark of content
            inner two finite AUX VERB
            arc appos outward to speaker
            inner two PRON VERB
            edge . PRON
            arc aux inward from cue
            outer two NOUN ,
            arc advcl inward from content
            arc ccomp outward to content
            """#,
        trees: """
            :0 :1 :2 :3 -1325 -1304 :4 :5 -1353 -1316 :6 -1321 -1306 :7 :8 :2 :9 -1292 -1322 -1324 -1343 :8 :6 :10 -1251 -1306 -1211 -1346 :11 :12 :13 :1 :8 -1179 -1301 -1307 -1325 -1335 :8 -1283 -1331
            :14 :15 :16 :17 :18 :19 :20 :21 35 -30 :22 -16 21 :7 :23 -23 35 :24 75 -26 :20 -36 0 -40 -43 :21 :25 :26 :27 88 2 -1 -5 -13 -45
            :28 :29 :30 :31 :32 :33 :34 :35 -34 6 6 -10 -43 12 :33 -6 51 102 :32 :36 :37 :38 :39 :33 :40 14 -34 -31 -40 83 -41 -44 :41 :42 :39 :43 78 8 -12 -7 9
            :44 :45 :46 :47 :48 :49 :50 :23 -7 -41 49 42 61 :51 -45 11 -46 60 :52 :46 :53 :54 :55 :56 :57 42 -16 -18 -14 -21 -23 -35 -37
            :0 :58 :59 :60 :30 -37 -11 -49 21 :7 :32 45 -9 125 :61 :60 :62 :63 129 64 -25 -30 :62 31 -27
            :64 :65 :66 :31 :67 :68 :69 -43 -19 -2 -4 9 :61 :70 29 -14 :71 -17 11 :72 :61 -1 -24 :61 88 36 :65 :73 :74 :75 :76 85 1 :70 32 7 -14 -16 126
            :64 :77 :78 :79 -43 :80 -5 10 :61 :81 :76 :82 :83 -26 -44 -45 -46 28 :45 :83 -10 -30 22 :84 29 -16 :41 :77 :85 :76 :83 104 16 12 :78 -12 32 :78 -6 57 13
            :16 :15 :41 :47 :86 :87 :88 :89 12 -3 72 -33 -34 -40 :90 -28 -14 :90 :91 12 1 :41 70 12 -45
            :92 :93 :94 :44 :79 :1 :95 :2 -15 -32 :9 -3 -27 :96 :2 11 -15 :97 3 -13 :9 62 -8 :9 :98 :99 :97 5 -24 -25 -24 -34 :2 7 61 :9 :95 73 34 -6 :2 42 90
            :100 :101 :102 :103 :104 :84 42 -15 -13 -20 -27 :88 :80 :96 :105 :106 -40 0 15 :102 -9 -29 8 77 :9 :102 :103 :17 :107 :108 :84 26 -23 -31 -34 -37 -18 :96 -35 -4 -39
            :109 :110 :62 :111 :85 :112 :84 :113 12 -33 -32 :114 44 3 :115 -36 -5 :114 :116 54 4 -5 -40 :114 :117 46 90 :117 8 2 :118 -42 -10
            :15 :82 :119 :9 :120 :52 :13 :22 5 28 -40 :22 :121 -28 -4 4 :112 -39 -8 -38 :56 -45 -6 -44 :33 :9 :122 :123 :52 44 12 73 10 -5 :52 9 -3
            :109 :9 :60 :124 :114 :125 :13 :29 35 88 -37 :15 -28 19 :22 :15 :126 -14 1 8 12 -41 -43 -37 :60 :125 -36 -18 -46
            :0 :15 :14 :127 :49 :111 :128 :129 -32 0 -1 -12 27 25 :130 -42 -4 :14 :51 12 26 -29 :62 :14 :131 59 87 -18 -30
            :11 :132 :78 -40 :20 :133 :134 :135 :136 64 -27 -19 :137 -21 -3 :122 :135 :138 20 -16 -17 -8 :137 :139 :134 -8 10 10 -25 :78 -43 :20 -34 -19 :132 :78 :50 :134 -11 8 45 :51 -43 3 :79 :78 :134 -22 -3 46 81
            :8 :140 :44 :22 :141 :124 :142 :88 1 49 :143 15 -18 -33 :96 -29 6 34 :141 :124 :144 :145 :96 42 12 -10 -13 -15 -14 :88 :96 :31 :80 :101 -13 -39 10 18 :142 21 :101 11 -10 51 :31 :146 :147 -41 -9 -9 4
            :65 :148 :8 :1 :80 :78 :11 -43 -22 :11 :131 -11 34 -37 22 :102 :11 :120 :149 6 -9 -12 :150 :34 20 5 -12 -26 :151 :11 -33 -45 -3 :1 22 75 :122 75 5
            :28 :72 :110 :120 :114 :115 -3 :152 2 9 -18 -28 48 :35 :110 -36 -12 7 :110 :82 :153 :39 :154 :143 :120 16 -27 -32 -32 -37 -38 -42 :114 :155 :156 44 72 -7 :156 12 -4
            :14 :28 :72 :79 :75 :93 :41 1 -9 30 -27 :75 -2 70 :157 :93 -37 -13 3 :78 :72 :39 :158 35 -18 -34 -37 :72 :159 :93 :69 10 -9 36 -25 :23 :33 :54 :41 56 15 -25 :155 -23 -4 -30 :160 :161 :28 -32 -43 -4 -6
            :162 :44 :32 :88 :163 :96 :2 :7 2 38 :112 -17 8 :7 -4 31 -42 66 :114 :164 :153 :141 :165 27 -17 -15 -23 -30 :94 -14 31 :164 :141 :114 :153 :166 :17 32 -17 -13 -22 -6 :96 -23 1 -32 :96 :160 -40 -6 -15
            :64 :70 :167 :168 :169 :170 :171 -34 -5 -2 -2 22 :172 :173 :142 :174 -30 9 :61 :174 -20 8 -4 :142 0 18 :142 :174 -8 9 :173 :61 15 3 0 :172 -40 -26 :167 :70 :75 :175 48 15 13 :75 11 -2 77
            :14 :28 :80 :15 :106 :176 :177 :173 -29 -11 1 2 11 3 52 :119 :87 :63 :107 :143 :178 40 -19 -19 -18 :138 :26 20 -1 -9 -23 -36 :176 :160 :179 :136 -41 -13 -1 -4 :28 0 -4
            :16 :28 :11 :176 :117 :180 -35 -1 17 10 :79 :98 :176 17 -11 -16 57 :11 :6 :52 :41 :54 :181 43 -17 -20 10 -30 -31 :6 :2 18 :52 -40 -15 :2 11 34 :180 :176 -42 -6 -5
            :109 :78 :182 :112 :183 -28 0 4 18 :114 :120 :76 :183 :13 :107 33 -21 -30 -26 -30 :112 -31 -3 :45 :89 -9 -18 21 :184 :185 -40 -3 :186 -21 9
            :60 :132 :13 :124 :114 :54 :15 :44 16 34 45 -29 :15 :44 :187 -6 4 :187 1 0 5 -35 -39 :188 :176 :189 :190 :191 -33 -2 2 12 9 :192 79 4 -44
            :11 :132 :182 :1 :75 :57 :136 :82 34 -24 -28 -33 -27 -20 :1 :93 -30 -8 17 :1 :182 :193 -40 -10 :93 -27 7 :182 -21 17 :132 :93 :1 :43 :194 -40 -3 10 :90 :43 :194 -18 6 8 20 35 :1 :75 :104 -6 -15 49 55
            :92 :195 :196 :164 :77 :197 :84 :1 -4 9 :1 -33 -6 42 :21 28 -16 :1 :80 -35 1 5 -35 -43 :196 :116 56 15 :116 -18 -1
            :65 :198 :123 :79 :94 :90 :68 :22 -41 -26 3 :49 -22 9 36 :188 -3 52 :90 -15 41 :60 :188 :17 :140 :94 :90 0 22 :199 38 -11 :22 -18 5 -36 85 -42 :199 54 32
            :64 :58 :200 :78 -39 :8 :167 :59 -29 4 :19 :201 -11 -34 -36 -34 :114 24 -1 46 :167 :19 :202 26 -18 59 :19 60 86
            :0 :88 :15 :35 :203 :132 :204 :5 -32 -1 -5 -24 10 :132 -2 10 :2 :77 20 :132 -3 -12 :132 -22 3 55 :138 :84 :156 :205 50 6 24 -13 -15
            :44 :187 :79 :2 :122 :206 :207 :121 18 0 -17 -21 :121 -20 -2 :111 :121 :49 :84 -14 -34 20 :84 8 -12 :84 :208 :209 8 -14 -13 -18 43 43 :6 :208 :206 :99 :207 :12 :210 24 -16 -22 -20 -16 -21 :2 4 -23 -35
            :65 :117 :29 :197 :2 :188 :140 :22 -13 2 -26 21 :22 :95 :188 -31 -22 :112 -20 0 :211 :162 -6 -19 23 37 :162 36 -12 :140 :2 57 15 4 :69 :26 50 -9 5
            :8 :212 :70 :103 :213 :214 :33 :141 23 -17 :11 -31 38 -31 -28 :157 -25 5 :141 :44 :139 -26 -3 :103 -9 6 :11 :44 11 -3 -3 :44 -41 -10 :11 :157 :103 :215 -30 -2 -11 16 -42
            :109 :8 :164 :212 :21 :154 :216 :145 20 -21 -25 -28 :182 -29 -4 -35 :182 :173 -30 0 -1 -36 :151 :147 :189 -35 -1 -5 0
            :60 :132 :9 :153 :39 :195 :122 :89 28 10 :89 -1 -19 -30 -37 :96 -35 -4 :96 :217 -35 -1 -6 :100 :153 :79 25 55 -12 :96 :175 :218 -34 1 -9 :175 1 18 :160 -42 -6
            :14 :140 :9 :120 :219 :83 :220 :63 28 2 -33 -30 -35 :112 -34 -3 :96 :221 -34 -2 -5 :79 :96 :176 -29 3 :32 20 -9 36 :176 :98 :186 -37 :96 -17 4 -7 :96 4 1
            :8 :28 :222 :106 :214 :223 :224 :225 -17 -30 :75 -6 6 :75 -6 14 -33 9 12 :212 :140 :195 :226 :122 :46 34 -28 -10 -31 -35 -23 -39 :227 :228 -34 -3 -4
            :78 :88 :23 :106 :15 :172 :26 -31 -4 -9 2 29 :164 21 0 51 :132 :15 :135 :23 :150 :172 :97 7 -26 :41 22 0 -32 -34 -32 :41 :135 34 3 1 :49 :229 :15 :41 -10 6 17 :41 :230 :227 :135 -12 -23 2 6 -26 44
            :58 :93 :71 :8 :46 :134 :20 :39 -12 -33 :172 -30 -7 :20 -33 -9 -38 :68 :172 -35 -21 6 33 :33 :134 :20 28 8 2 -16 :231 :32 :164 55 15 36 -6
            :78 :75 :29 :192 :232 :177 -28 -2 5 10 30 20 :75 :192 :233 :133 :120 :234 :235 14 -26 -26 -23 :232 :236 :237 -11 0 0 7 -34 -32 -31
            :109 :119 :41 :17 :154 :10 :93 :19 14 -1 :21 33 -13 57 -31 -32 :15 :19 :238 :169 :126 -19 1 5 4 3 7 -38 :31 :176 -35 4 15
            :8 :62 :120 :220 :82 :75 :73 :190 14 -21 -26 :89 -27 :239 9 36 -25 -37 -32 :240 -40 -6 :180 :146 :241 -34 -3 -4 10
            :8 :196 :78 :11 :1 -39 -12 :1 :163 :39 :242 10 36 -22 -29 55 :11 :132 :20 :1 :39 34 -24 :93 -8 10 :1 :93 -17 1 25 :1 :26 -28 -1 :20 :176 -13 6 17 :132 :93 :243 :129 -37 -3 1 24 :163 55 -9 -34 :176 :132 -37 -19 :11 21 -14
            :0 :176 :244 :245 :211 :246 :28 :222 -19 6 :180 -29 2 :222 :204 -17 5 10 26 33 :180 -39 -4 :28 4 25 :247 :248 :205 :44 33 41 5 2 -8
            :0 :1 :79 :117 :93 :68 :249 -36 0 7 -16 34 37 :14 :7 :182 -20 :212 22 -8 67 :212 -17 -30 :62 :14 :95 :93 :250 34 3 52 55 :212 3 -15 -37
            :65 :60 :110 :94 :88 :49 :200 :46 -16 -38 19 21 42 :239 37 -19 :251 10 36 :5 -41 -3 :63 41 2
            :78 :11 -35 :85 :142 :15 :22 :214 -4 -16 16 26 25 -28 :11 :132 :159 :116 :54 :252 :85 22 -11 -21 -21 :253 -7 1 -25 :184 -28 43 :132 :15 :203 :199 :254 :255 -39 -2 0 -2 3 :77 3 -4 38
            :109 :61 :16 :140 :220 :33 :119 :190 27 -25 -27 :89 -24 :246 20 -8 -31 :88 :224 :246 :15 -24 -5 :175 -6 5 :246 9 0 32 -39 :15 :71 :256 :257 -25 -5 0 3 :89 3 -5 :180 :118 :256 -33 -6 0 8
            :244 :20 :114 :135 :12 :85 :208 :1 17 -2 :95 -21 3 :95 -25 -1 -36 :50 :96 -30 6 37 :22 :257 -16 -1 5 :1 :115 :208 :180 -29 0 :22 -2 12 :228 :49 -7 2 16 :97 :258 :236 22 0 -10 -10 :96 :249 :180 -38 -3 1 -8
            :109 :9 :119 :117 :259 :102 :39 :260 10 -35 -26 :104 -28 -3 :39 43 -14 40 -36 :87 -30 -2 :125 :261 :160 :172 -34 -21 -3 :172 -5 0 :139 -8 3
            :92 :251 :62 :94 :219 :9 :36 :82 -1 -29 -30 :262 -30 2 -36 39 :263 -40 2 32 :62 :104 33 11 -25
            :64 :199 :92 :31 :264 :45 :96 :228 -30 11 -12 10 10 28 2 :140 :240 :45 :164 5 -11 -10 20 -20 :107 :265 :145 :140 :164 42 11 :96 16 41 -11 -14 -12
            :0 :1 :79 :259 :180 :266 :92 :267 -33 -4 1 4 1 :19 -31 25 35 :19 :176 :7 :111 :72 4 -16 3 :259 -30 1 :7 26 -5 :7 :259 -28 24 64 :62 :57 35 -33 -35
            :58 :8 :254 :45 :10 :268 :9 :32 -16 -9 -28 :106 :80 -30 -1 4 10 19 :9 :119 :45 :268 :32 8 2 -4 :32 -23 16 -17 -19 :151 :228 -29 -2 4 :32 :9 46 -2 25
            :58 :195 :184 :71 :200 :264 :269 :263 -19 -1 10 :32 18 3 17 29 :1 :86 1 -5 37 -39 :202 :32 45 25 -13
            :58 :14 :85 :46 :254 :2 :265 :21 1 -17 -21 :96 :270 -14 -24 :270 6 -15 :2 -10 :270 6 15 -33 -33 :96 -32 :35 -14 0 :41 :17 :133 :21 :271 :7 39 57 2 -3 9 -14 -1
            :60 :62 :132 :122 :260 :272 :39 :193 15 -19 -23 -25 -32 :114 :90 8 -2 -16 :1 :15 :39 :193 :192 -25 0 -2 6 :93 0 7 :273 :274 :275 22 3 -4 -5 -37 -40
            :65 :110 :119 :276 :277 :66 :120 :95 -17 -7 -28 :278 :238 -7 3 6 13 12 -34 :156 :95 9 -7 30 :116 :247 :278 :66 :104 33 13 13 -3 -8 0
            :58 :117 :11 :28 :279 -26 -1 :72 -30 :260 :280 :197 -3 13 21 -30 :72 :34 :211 :28 -11 -26 8 21 -40 34 :11 :28 -11 :133 37 5 61
            :58 :44 :2 :123 :59 :264 :281 :22 -14 -2 0 6 12 16 :88 :22 :176 :264 :160 -26 0 4 4 :199 :96 -13 4 10 19 :262 :199 :2 :123 :9 -4 0 22 :35 :264 :22 -16 -4 3 8 :2 -5 13 32 :188 :87 :107 :9 :116 33 -5 -10 -17 -20 62
            :65 :1 :31 :240 :72 :259 :282 :51 -17 7 7 :85 32 -13 :283 :284 :285 -24 5 4 7 :140 :85 :20 :263 3 13 -9 -14 -21 44 :72 :151 37 -12 :20 :151 -21 8 :259 :151 :115 :140 9 -5 :140 -10 1 24 -20 :114 :72 -3 :247 37 -1 :72 -24 :142 -18 11
            :93 :102 :164 :84 :122 :20 :149 :39 7 -23 :41 -22 -1 :286 :201 -7 -24 :47 13 -7 :264 :15 -17 -5 4 :149 -27 4 :286 :175 :33 -27 -3 -1 8 :41 :287 :288 -29 -1 -3 -7 :33 :27 :41 28 -4 -6 -2
            :110 :163 :46 :97 :17 :136 :44 :125 -1 -17 :57 9 -20 :89 -26 1 -31 -31 -34 -36 :122 :91 19 5 -3
            :58 :65 :251 :96 :200 :264 :94 :289 -27 12 :199 13 -8 12 15 :100 :109 17 -33 :109 -2 12 27 :142 :92 9 -13 21 :100 57 :164 :141 29 5 -13
            :65 :60 :188 :28 :52 :9 :8 -19 -11 -27 -34 :90 :289 :172 :8 -10 -24 :52 3 -9 15 :123 :172 :52 -1 -9 24 21 :85 :70 51 6 -18 :28 -4 :3 -40 0 :69 :90 :290 29 1 18 :90 -4 1
            :64 :199 :31 :15 :200 :291 :118 :292 -24 -12 -3 -2 6 :264 :292 -1 -12 8 30 :292 :15 :164 -3 -10 14 21 :107 :15 :164 35 8 19 :15 -17 3
            :212 :13 :85 :135 :52 :233 :87 :98 8 -17 -21 -26 :51 :222 :121 -16 -1 8 8 :293 :211 -22 16 23 -25 -33 :291 :177 -35 0 2
            :58 :0 :117 :10 :29 :34 :242 :44 -31 -19 17 :44 2 0 :106 0 8 6 27 :44 :117 8 20 20 :87 :167 :44 28 4 :247 35 -4 -20
            :65 :117 :197 :85 :9 :115 :260 :232 -13 1 -29 :11 -20 20 -24 -30 20 :114 40 -9 :114 :247 :122 31 6 -3 :115 :122 2 -16 -17
            :93 :11 :132 :122 :153 :260 :101 :139 -1 -20 :98 12 -21 -30 -24 :89 -7 -22 :191 :223 :294 :295 -20 1 2 -1 5 :132 :211 :101 :106 :89 -7 5 11 :106 :296 :199 -27 1 6 6 20 :153 25 -9 :74 :21 :139 :297 24 2 -1 -10 -19
            :0 :246 :110 :293 :180 :11 :230 :275 -31 -4 1 :282 :230 -21 4 13 5 25 :11 :2 -10 0 :2 24 -2 :141 :298 :299 :11 :300 :180 -13 4 4 :249 -4 2 11 14 :102 19 :11 2 -18 :57 :39 :253 25 11 -22 -30
            :65 :1 :88 :264 :276 :52 :246 :220 -17 -32 :68 -10 7 -30 12 12 39 :301 :302 :9 :236 13 -6 :246 -10 -2 -13 -21 :114 :213 :246 35 23 -13 :213 :246 0 -6 -27
            :303 :140 :120 :10 :76 :82 :32 :22 10 22 :304 2 12 -17 -23 43 -26 :32 :44 :222 :59 -2 9 10 -19 -29 :44 :32 :287 :305 :228 :306 -32 -1 -2 1 1 -6 :287 :22 :98 -7 2 3 11
            :198 :93 :293 :276 :68 :197 :289 :222 -30 0 11 11 12 :60 25 -11 25 :307 4 24 :60 :63 :55 :93 :136 :308 :253 22 10 -5 -3 38 :136 -12 -1 :253 1 -6 -35
            :131 :286 :176 :162 :151 :34 :264 :106 -13 10 10 :78 21 1 15 :106 :227 -27 0 2 :162 25 -3 :78 33 :162 :176 :84 4 -1 -5 -7 :95 :247 :78 -3 :309 :310 20 9 -3 -8 :311 33 6
            :58 :0 :180 :189 :35 :222 :299 :282 -25 0 7 7 10 9 11 :114 :39 23 -18 :312 :89 :123 -5 -19 -25 14 :202 :7 :114 27 11 47 -13
            :0 :188 :20 :92 :190 :313 :208 -29 -13 -2 3 7 :11 :208 :186 -2 5 19 -31 :162 :314 :41 :43 :20 14 9 27 :20 0 -5 -21 -27 :122 :190 :92 28 17 -20 :92 -5 -14
            :109 :8 :9 :46 :11 :19 :134 :164 12 -24 :142 -9 -20 -36 :19 -28 :154 :82 33 -2 -14 -31 :166 :11 -26 -8 -3 :261 :221 -26 -1 0 :11 :261 :315 -7 1 7 -38
            :220 :97 :251 :1 :78 :33 :307 :264 -23 10 13 :32 :242 10 30 1 :33 :95 :156 1 -33 :199 20 -7 :316 -23 -2 :78 :32 :95 28 -2 -8 :95 :317 :126 5 -8 -12 :149 22 -1 24 -31 -33
            :0 :1 :31 :201 :298 :127 :318 :249 -28 -1 6 -6 4 -7 45 :195 :127 :96 :150 :236 7 -5 -8 :150 15 -3 33 -27 :213 :123 :319 :115 22 14 34 :115 10 -9 -30
            :244 :8 :114 :83 :220 :188 :251 :31 5 41 36 :320 :143 26 -7 -8 -27 :321 -29 2 :45 :188 :71 :322 :269 -19 1 5 12 18 16 :188 :31 :95 :98 -16 2 1 14 -33 :222 -30 -2
            :109 :244 :7 :9 :319 :17 :138 :163 6 -21 -20 -25 30 :166 :49 -27 0 -2 :314 :212 39 -13 -17 -31 :149 :172 :300 :323 :324 -28 -5 -1 -1 :212 :7 3 -7 -22 :9 :172 10 -4 :172 -9 3
            :131 :72 :62 :109 :96 :18 :325 :32 15 -10 -11 -11 35 -18 -31 :15 :96 :52 :32 :185 :310 -22 -4 5 -12 -33 :109 :52 13 -7 :310 -11 8 :123 :264 :52 :77 -3 -5 -17 8 24 :62 :32 :193 :116 31 6 :109 5 -9 :72 -19 :247 :310 :116 12 3 -1 -9 -32
            :58 :254 :1 :240 :109 :28 -25 :119 :134 -7 -23 -27 :28 :95 -8 5 :95 -32 -5 :28 :170 -17 4 :109 11 -16 :109 :134 :96 :95 0 0 :95 1 3 :95 13 -3 :95 :28 :186 -1 10 :118 :300 -24 1 2 13 :89 :28 -9 17 -19 :240 :28 :259 9 33 28 -9
            :58 :60 :176 :52 :114 :8 :326 :327 -2 -20 -26 :180 :151 -18 10 16 :45 :328 -18 1 13 -24 25 :329 -37 -1 :87 :41 :166 :175 :114 29 12 7 -2 -4 -18
            :8 :188 :330 :17 :102 :331 :183 :94 2 17 -17 -21 :173 :183 -20 1 2 -26 :173 -27 -1 :102 :82 :7 :236 :150 :330 13 -1 -6 -7 36 :331 -12 1 -19 :188 :261 :161 :112 -15 -3 4 6 -32
            :117 :31 :29 :9 :95 :39 :325 :48 -3 21 -26 -24 :253 :136 :272 12 -10 -11 -9 :188 :292 -25 -3 6 23 42 :66 36 11
            :8 :9 :97 :13 :31 :1 :260 :44 -1 8 -29 :19 :96 -5 9 36 41 -28 -31 :332 :96 :67 -23 1 -2 4 :44 :208 :112 -27 -4 :112 10 -4 :20 :310 :208 -16 1 4 :1 :208 5 -1 27
            :219 :265 :29 :80 :233 :333 :22 :202 0 -23 :115 13 -9 -26 -26 26 :115 -8 33 -29 -31
            :0 :20 :242 :276 :180 :2 :61 -8 -23 -24 10 17 26 :245 :13 :61 :2 8 :254 :46 -2 -15 11 :254 -14 :2 -10 7 -20 26 :61 :190 :290 27 3 -20 -13
            :58 :11 :262 :93 :244 :200 :13 :172 -11 -2 -30 13 -28 :6 :75 18 -11 -22 :13 :137 :244 53 9 -6 -9 :6 :93 :328 -30 -1 13 :75 -7 13 :11 :107 :17 :247 :328 :141 :63 21 7 4 2 -8 -13 -14 46
            :65 :80 :61 :46 :140 :52 :82 :44 -3 4 -21 :307 :44 -9 -23 10 :175 :128 :223 -14 6 9 7 -29 :264 :189 -22 5 10 :334 31 -11 :61 :116 :223 25 2 1 :116 -16 -7
            :131 :1 :31 :50 :196 :244 :30 :140 -9 -19 :254 25 -12 -29 -35 28 41 :20 :10 :151 :95 -6 3 :95 :140 7 0 -2 13 :244 :78 37 :258 :140 :275 18 0 4 -7 -13 :196 :92 :78 -5 25 :95 13 27 -33
            :65 :148 :22 :29 :182 :240 :335 :228 -18 17 15 :200 :164 -1 -9 13 :125 :172 :106 -13 8 :164 10 -6 19 :7 -8 30 :336 :183 :240 :136 :268 12 -1 -1 :200 -1 1 -5 -8 32 :223 15 -1
            :64 :184 :58 :65 :264 :63 :228 :246 -29 -19 12 :246 -12 -1 :63 14 1 :92 :63 8 -7 -9 :92 18 4 :246 :149 :176 :63 -13 :78 8 -5 15 26 :61 35 -7 :87 :184 :192 :231 :85 :337 21 3 2 -1 46 43 -21
            :58 :142 :88 :96 :77 :41 :123 :205 -22 4 -1 :72 -11 :205 0 2 :72 -4 :41 4 -2 :41 0 7 22 :75 :115 :123 :106 :96 :77 -7 5 :72 16 -3 11 7 :72 -20 -2 -24 :72 37 :41 :107 :247 :231 :328 :290 20 1 2 -2 -6 -13 -14
            :198 :58 :60 :286 :50 :338 -22 1 6 5 -34 :50 :286 :239 2 8 21 27 :60 :114 :58 :20 :162 :339 :261 11 -14 -17 :149 :273 -13 -1 2 :137 27 -5 :92 28 17 :58 :92 :20 :238 -6 5 6 -15 :92 12 -1 -33
            :0 :188 :180 :22 :89 :104 :186 :51 -23 2 1 -2 :204 :139 :104 -13 2 2 5 :141 :139 :104 -9 2 4 14 :109 -6 19 :109 :219 :340 :82 31 :47 0 -7 -9 -14 -34 :190 :39 :116 :247 :89 :104 :109 22 2 -2 7 -13 -3 -20 -20
            :198 :50 :45 :72 :127 :222 :49 -14 0 4 7 :267 :285 :175 -24 -6 8 5 17 25 :135 :301 :84 :32 :137 :86 :169 17 -5 :72 -10 1 :72 -17 7 :104 :205 :311 8 1 -3 -23 :11 :240 9 :205 -7 2 :104 -20 4 -18 :127 :240 -7 -20 5
            :58 :131 :2 :265 :9 :54 :341 :101 -3 1 -8 -10 -10 -19 :96 :45 :218 :291 :305 -21 2 :241 -1 4 11 11 :305 :300 2 4 -2 :101 -13 :89 :342 :2 4 11 -4 -8 :17 :9 :305 :271 :343 :104 23 6 3 -2 1 -5 -13
            :64 :292 :289 :88 :45 :92 :48 :186 -18 0 7 -7 5 14 15 :240 -20 :135 :109 :28 3 17 :28 3 -10 -11 :344 :192 :240 :345 :183 :290 :346 21 1 1 -2 -4 -4 43 -13
            :109 :7 :219 :114 :9 :76 :57 :120 8 -16 -26 :33 -24 0 :33 -20 -1 :263 :342 -12 -1 2 :33 -29 0 :76 :239 29 1 -3 :180 :7 :76 :347 :308 :239 -12 0 1 6 -27 -31 19
            :16 :117 :1 :88 :182 :214 :164 :142 -4 4 :298 -21 5 -25 :68 :142 :77 -5 3 :254 -20 3 15 33 :182 :55 :9 -1 -9 -13 :348 :9 26 3 2 31 :59 :118 :332 :349 :350 :351 -29 0 -1 1 1 2 4
            :62 :213 :140 :15 :46 :17 :75 :22 4 13 :89 -18 5 -23 -26 :352 :75 20 :231 0 3 -3 :80 :262 :228 :231 :128 -17 8 6 16 :22 7 26 :39 27 0 -31 :263 :22 -37 -4 1
            :109 :213 :46 :39 :265 :260 :13 :98 7 -18 -23 -25 -25 :75 -24 3 -29 :77 -31 -3 :95 :98 :351 :185 :332 :256 :255 -21 -1 -2 1 4 3 8 13
            :184 :131 :188 :45 :140 :340 :254 :68 -14 6 -2 -30 :68 :228 :313 -28 1 11 13 :254 20 -1 :150 :47 :340 :46 :236 16 -7 -10 -9 -13 -16 :26 :142 :104 7 -3 :104 17 -3 -14 :11 :87 44 1 :132 -24 3
            :58 :11 :262 :72 -32 :254 :2 :114 :75 5 -10 -12 :45 :96 -12 2 14 :1 :89 :253 25 0 0 -3 :209 :324 44 -1 -1 :19 :194 -36 0 :1 :75 :307 :173 -23 4 13 :242 :2 -3 1 16 :10 :29 -8 24 29 :11 :253 :114 :141 14 3 2 -4 41
            :196 :131 :31 :71 :88 :93 :182 :281 -14 8 :226 3 -20 :54 :182 8 3 -11 32 36 40 :11 :169 :311 :93 17 31 5 -4 -8 :182 -36 -7
            :58 :31 :319 :1 :200 :52 :109 :39 -8 -27 :180 -22 14 :148 -28 0 13 :109 :148 :52 4 0 18 :180 :151 :106 -11 0 12 9 19 38 :107 :148 :104 :328 :79 16 31 0 3 37 -14
            :114 :52 :82 :7 :262 :292 :190 :301 1 -17 -19 13 :111 :348 :29 23 -3 -5 -4 :262 21 -14 :292 -24 4 :7 -21 11 :257 :263 :111 -9 -15 3 7
            :64 :58 :16 :68 :32 :228 :251 :39 -14 -26 8 15 :45 :351 :353 -8 2 5 23 18 :92 :32 :351 -28 1 -5 5 :32 20 :92 5 -5 :32 :202 :265 :2 :219 :144 14 0 -1 :351 28 0 -13 -12 :251 :132 :2 7 -1 -11 25
            :16 :330 :202 :96 :107 :132 :72 :92 -4 -22 :254 5 24 :72 :172 18 -2 :304 -12 11 :72 5 -22 :72 23 7 :96 -24 4 :172 -19 -1 :132 :180 :210 :118 -31 0 0 0 :96 :172 -5 3 5
            :195 :133 :46 :31 :188 :214 :331 :57 4 -24 :2 -2 -23 :2 -1 -21 :39 :354 :214 19 -7 -7 -10 36 -27 :67 :188 :240 :122 -14 -24 :355 1 -8 11 :122 10 -4 :29 -34 4
            :340 :46 :265 :176 :254 :2 :307 :142 1 6 19 :38 :257 -2 18 :142 2 20 :142 :280 :2 -6 0 6 :311 16 1 :149 21 2 -26 -27 -31
            :244 :340 :93 :97 :85 :214 :79 :17 2 -22 30 -22 -21 :356 -29 -1 :54 :21 18 -7 -11 -29 :180 :173 :315 -27 -2 -3 3
            :131 :1 :93 :80 :254 :298 :52 :284 -14 12 -29 :220 20 -7 :39 :52 9 -4 -21 :220 22 :39 1 -9 :123 :182 -4 0 33 :182 :310 :104 -10 6 4 :36 :357 :271 :236 :348 22 2 1 -2 2 -4 :93 :26 :101 :115 -7 :254 3 -4 :104 :247 :254 12 21 -10 -8 -14 30
            :60 :184 :188 :132 :117 :219 :114 :153 2 -19 :67 -10 7 -27 :114 30 -7 :117 :55 -20 -3 11 :219 :358 33 -1 -10 :219 :114 40 2 -2 :132 -35 -2
            :0 :184 :10 :132 :51 :34 :176 :118 -24 -2 2 3 13 :239 :34 :93 :282 -16 11 :155 -2 1 7 :75 -1 23 20 :132 :176 :181 :119 :10 :150 11 -2 -3 -5 -7 36 40 :93 :156 :240 :239 :121 :271 12 0 5 -4 21 -16 38
            :119 :214 :17 :52 :102 :54 :135 :209 4 -18 :11 -19 13 :132 -19 -1 :11 :172 :132 -11 9 14 :186 -26 5 :11 -25 11 -24 :172 -21 1 -24
            :220 :9 :176 :71 :314 :135 :344 :327 2 -18 -20 :19 :112 -23 1 15 -23 26 :121 23 -3 :89 -18 8 -28
            :131 :14 :259 :286 :94 :50 :90 :34 -11 13 :159 -1 -13 22 :159 24 -14 28 :109 27 -8 :95 :180 :8 :34 :9 -27 -2 2 :9 -13 :273 -2 5 6 :109 -3 :180 12 0 :95 :159 :48 :193 8 0 16 -17 :90 25 2
            :0 :96 :117 :176 :276 :307 :208 :75 -20 -5 :32 3 -6 15 12 :175 19 1 27 :195 :9 :305 :261 15 2 0 -4 -16 :32 :190 :137 :84 :305 19 0 -1 -10 -14 :111 :104 :190 12 -9 -24 -14
            :60 :31 :65 :20 :45 :72 :6 :253 2 -10 :293 8 20 :78 -24 :156 -8 6 :72 -19 24 :333 :176 :72 :164 17 4 :78 -20 9 26 -20 :72 -25 :122 :97 16 -15 -9 37 :72 -6 -37
            :58 :44 :88 :240 :59 :244 :326 :106 -10 6 -24 -22 9 :2 7 :52 :134 1 -4 -4 20 :20 :240 :52 :134 :190 :244 2 -8 -15 :2 0 -16 -18 :265 18 -9 :326 :244 :2 1 26 -8 -11 :44 :17 :359 :166 20 3 -2 -9 :132 14 -20
            :196 :117 :31 :61 :85 :54 :156 :360 4 -18 -17 -17 :347 -20 4 :45 :200 :322 -13 4 9 11 35 34 :142 -42 -21
            :62 :76 :244 :31 :140 :45 :361 :21 5 -12 -19 23 :183 :186 :194 -7 3 5 4 35 :324 -21 -2 :362 -29 0 -33
            :58 :31 :61 :83 :52 :39 :13 :153 1 -15 -19 -21 :253 -20 -1 :223 -24 -1 :77 :200 :236 :343 :322 -21 -3 -1 1 2 6 33 :253 :116 :73 :79 :61 :164 :83 16 -1 -1 0 30 -10 -9 :20 -4 4
            :60 :219 :148 :65 :176 :363 :292 :20 -7 3 :140 11 -14 27 :149 :140 27 3 2 :32 :93 :44 15 9 24 :254 :93 -4 15 15 :140 27 5 :93 :33 -28 1 -4 :364 :298 :160 -35 0 0 4
            :195 :97 :85 :214 :365 :265 :52 :240 4 13 :20 -16 15 -22 -23 :20 -25 0 :280 -20 -1 -27 -31
            :62 :131 :340 :220 :213 :120 :57 :341 1 -19 -23 -17 -20 -24 -30 :213 :247 :290 16 -3 -9 -28 -32
            :58 :61 :262 :93 :142 :172 :324 -14 3 -2 :34 :84 :264 -3 13 -20 17 :74 :144 :219 :21 9 -2 -3 -6 -16 :172 :219 :53 :97 :235 10 -3 -3 -4 -6 29 :264 :142 -26 -12 10 :219 :265 :145 :21 :93 :256 :290 14 -3 -1 27 -6 -9 -9 -10
            :117 :14 :8 :156 :9 :39 :326 :344 5 -19 -21 -19 :271 :18 -16 -1 1 :15 -26 -3 :291 :15 -17 2 3 :98 :160 :285 :291 :8 :228 -22 9 :4 -10 5 4 8 12 :8 -3 15 28
            :60 :62 :340 :254 :96 :85 :72 :80 7 23 :78 -22 4 -18 :364 :72 23 10 :72 -5 5 :175 :78 7 25 -10 -30 -31 :72 :364 -7 4 -36
            :60 :213 :7 :65 :176 :240 :50 :46 -5 -24 21 :140 :87 14 -4 -15 :140 22 5 :97 :93 9 27 -19 :82 :11 1 35 -11 -28 :366 :54 -34 -1 1
            :303 :31 :29 :10 :251 :9 :13 :85 1 -18 -22 :93 :104 -19 1 0 :93 0 31 29 26 34 :180 :186 :104 :98 -17 4 2 15 14
            :65 :251 :22 :127 :292 :94 :300 :324 -10 2 :44 -2 11 :39 22 -15 :199 :264 :52 1 -9 4 19 :109 :9 26 -2 -18 :333 :9 :292 12 3 -4 -8 19 :115 :44 :22 :311 7 0 0 10 :199 :22 5 -6 -10
            :162 :114 :251 :79 :78 :72 :43 :330 4 -13 22 :347 :180 -25 4 3 :156 :151 :253 4 -7 :166 23 -1 -22 25 30 :367 :72 :78 7 -22 :156 :138 -4 -11 -14 11 :106 :160 :180 -20 -1 3 5
            :198 :31 :15 :33 :68 :324 :282 :289 -28 10 10 4 16 :89 :229 0 -14 15 :41 :90 :89 -1 -8 :89 :229 4 -2 5 :90 0 -16 32 :212 :15 :10 :368 :369 :36 :370 8 -5 :176 -8 5 -8 -10 28 20 :291 :176 :104 -22 3 5 7
            :58 :62 :100 :78 :127 :52 :10 :50 -16 4 7 7 14 :93 :10 :202 -29 0 1 10 :262 :78 :284 -24 8 :52 :45 :93 -1 10 25 -25 :333 :182 12 53 -2 :371 -32 1 :100 35 :93 :202 :123 :265 :72 -2 :371 8 -5 -8 -8 -8 20
            :184 :131 :29 :242 :264 :307 :1 :228 -12 16 :372 -4 6 17 9 21 16 :122 :142 :104 :304 3 7 -4 :304 :104 15 -3 2 :142 -18 -4 :78 :1 :164 0 -5 12 :29 32 0
            :62 :61 :319 :31 :80 :259 :50 :265 1 -21 25 :102 16 -4 24 29 29 :312 :67 :259 -15 5 3 7 :371 -32 1
            :60 :7 :97 :9 :176 :319 :260 :254 0 9 -22 :122 25 -6 :101 2 22 :256 -17 5 :101 0 -29 :314 :47 :239 31 1 -4 -12 :101 -1 -34
            :117 :1 :79 :78 :50 :276 :293 :307 -23 4 8 12 20 :52 :7 :132 :48 1 14 :149 -10 10 :132 -21 6 :373 -27 0 :132 -7 29 :7 :115 :169 :43 :78 :149 -3 1 :373 8 -5 -7 -10 -15 :132 :78 27 -5 30 26
            :61 :140 :199 :93 :190 :271 :176 :187 2 14 15 :92 -15 3 -15 :75 14 -4 17 :22 :75 :106 :176 :374 :263 -12 4 7 5 8 :93 7 0 :75 11 -1 :263 :375 :322 :236 -18 -2 2 7 6
            :196 :0 :79 :176 :117 :151 :228 :34 -14 9 20 14 23 16 23 :93 :138 :32 :169 19 -3 10 -11 35 :254 :78 -3 -39 :78 7 -9
            :163 :262 :140 :102 :13 :57 :132 :89 6 -3 :29 -6 22 -22 -22 :41 -21 1 :33 :29 :176 :106 :254 -17 0 5 :132 0 5 14 :89 :6 -9 5 22 :132 :13 :82 :23 :376 :29 7 0 -3 -4 -6 -7 47 -27
            :0 :79 :293 :61 :276 :307 :208 :28 -6 -12 :28 -1 12 16 16 :223 :286 -22 2 3 19 23 :61 :32 :39 :223 24 -2 -12 :256 :240 :122 6 -3 17 -12 :32 :240 -24 11 :247 -1 -15
            :0 :88 :176 :22 :132 :125 :228 :204 -18 3 10 -1 :32 :83 :121 1 12 :80 -23 11 -16 :83 :32 :120 13 -4 -8 :121 -15 0 :121 :132 21 6 -5 27 :32 :101 3 :122 :169 :309 18 -3 -7 -10 :121 :122 7 :312 -7 11 -11
            :60 :188 :62 :28 :1 :117 :221 :363 -15 3 10 19 :253 :9 :52 8 -5 -11 -16 :117 :52 :260 :122 6 -6 -22 :1 :292 -24 2 2 :122 22 0 :263 -32 3 :39 :330 32 1 -8 :28 5 :330 -35 5
            :58 :117 :22 :96 :41 :82 :132 :263 -12 6 :324 -5 6 -24 :132 :263 :232 -2 12 16 :232 -9 -1 :132 :141 -5 10 10 :75 :209 :120 :41 8 2 -2 -7 -7 25 :41 :17 :93 :377 :328 :342 11 1 0 -2 23 -9 -9
            :0 :32 :293 :15 :61 :240 :107 :271 -3 -16 -19 -19 :111 -22 -2 :61 :41 :378 :107 0 4 6 -11 13 18 :111 :378 :379 :281 -21 0 1 2 4 :61 :32 21 :111 :15 :41 3 19 :41 18 2 -9 :32 :41 -23 11 :111 :41 5 -7 -18
            :213 :97 :71 :272 :46 :109 :29 :140 4 -6 :52 24 2 :44 :151 -14 6 18 -22 -24 29 -26 :174 :77 -30 -3 0
            :213 :97 :188 :6 :225 :26 :116 :202 4 -10 -7 -15 -20 :349 :180 :32 :98 -21 1 -2 6 6 :8 :314 :6 :89 :380 14 -1 -2 26 -10 :380 :6 -26 -1 1 :381 :356 -28 0 2 :26 -27 -3
            :213 :117 :65 :88 :123 :46 :303 :14 1 -14 :44 -15 10 -23 -22 26 :26 :382 :311 8 0 -6 -16 :140 29 0 :200 -27 -2
            :58 :31 :11 :35 :200 :260 :39 :162 -2 -10 -19 -21 11 17 :66 :34 :286 :93 :276 -24 6 1 :173 1 -1 10 17 31 :11 :95 :93 :202 :175 :237 :66 1 -1 -4 -8 -11 15 17 33
            :61 :76 :65 :96 :2 :81 :225 :220 8 -4 -8 :140 -8 0 :88 :211 :220 -5 -20 14 18 :301 13 -3 :32 :169 19 -7 -2 -26 :232 :32 :257 -22 5 :239 -8 1 :32 6 0
            :62 :31 :65 :45 :292 :289 :34 :68 -6 15 :8 12 0 16 :28 -3 :8 12 -5 21 :92 :114 :348 19 1 1 :114 :305 3 -4 -11 30 :263 -31 3
            :58 :15 :22 :19 :52 :156 :186 :228 -4 13 :20 -1 13 -18 :118 -24 1 :222 :20 -21 -6 9 :327 :120 :19 :20 2 10 13 -4 -6 :156 :52 1 -5 15 :19 :121 :247 :383 :145 :15 :237 6 -1 12 -8 -9 -8 -4 30
            :110 :79 :10 :52 :85 :68 :107 :253 0 -8 -16 17 :32 -19 -2 :23 :141 -20 -2 6 :8 21 -4 22 :7 :319 :141 :52 :32 :144 6 -1 -1 -5 -8 18 26
            :0 :259 :89 :127 :131 :211 :384 :300 -12 2 6 8 :132 -4 14 :254 :132 -1 1 12 :132 :300 :86 :332 -6 1 -15 3 :86 :254 13 2 -1 :14 :89 25 -2 -14 :131 :190 :89 21 4 -17 :89 :254 :169 :112 :359 6 -1 0 -12 15 -6
            :31 :1 :162 :88 :28 :110 :276 :385 -14 3 4 :202 :7 2 12 -10 :167 :110 :228 -24 4 6 :375 :50 1 16 17 25 :228 -22 15 :7 :176 :167 :139 -10 9 :253 :137 11 -4 -10 :162 17 -1 :176 23 0 29
            :195 :188 :134 :324 :101 :286 :44 :94 -14 1 3 16 :174 :225 :94 0 11 -16 14 :44 18 3 :14 :103 -16 -4 :103 -1 3 :14 :82 :386 :297 25 0 -5 :47 0 -3 -22 -28
            :148 :78 :10 :284 :114 :142 :28 5 -18 :249 :131 -20 -1 3 :142 :28 0 -3 :28 1 8 11 13 :114 :131 :240 :93 :172 :28 -1 -10 :149 5 -1 :28 1 9 :281 :28 4 17 -5 :69 :93 :28 23 :169 8 0 24 -12 :94 :142 -19 :71 :387 -6 3 11 17 :28 -2 29
            :184 :58 :16 :61 :12 :199 :180 :14 -2 -12 14 9 -22 :375 -14 6 :95 :180 -26 8 :102 0 6 :100 :112 33 0 :95 :93 :112 :61 -4 -7 2 14 15 :100 -16 :61 41 -3
            :0 :72 :58 :85 :86 :120 :77 :314 5 -9 -9 -14 -15 -19 :77 28 1 :11 :355 :228 :173 :129 :217 -12 4 10 :132 5 0 21 :129 8 -7 -34 :72 :11 -24 30 :355 :95 :260 :348 :250 12 -1 -2 -17 32 :95 -12 3
            :188 :11 :176 :75 :138 :54 :63 :324 2 13 :236 -5 4 -18 -18 -12 21 :63 :388 :2 -6 -23 1 8 :102 :81 :47 :104 :176 :103 :236 17 -4 -6 -7 -6 -7 -6 :104 -15 5
            :31 :1 :245 :244 :20 :87 :57 :132 1 -6 -20 -20 :15 :11 :287 -8 2 :239 -28 1 :19 :132 -9 1 21 :284 :92 :287 :389 -21 0 0 2 7 31 :20 :19 :151 :141 -11 3 10 11 :244 :204 :43 :9 19 0 0 2 -8 28
            :13 :363 :257 :46 :202 :228 :15 :68 -1 14 :360 5 -5 20 :89 -16 1 -21 :28 2 21 23 -24
            :198 :117 :192 :367 :193 :155 :137 :335 -22 1 -2 -5 :390 -2 3 4 :61 6 -11 20 :61 :20 :8 :145 :330 :261 :84 11 -6 -8 -11 -12 :84 -9 0 :137 :9 :302 :84 21 1 -1 -1 -1 :312 :20 -12 8 8
            :64 :0 :95 :58 :147 :352 :34 :211 -16 3 0 6 9 9 :104 :244 :34 -1 6 -9 14 :65 :240 5 :26 18 -2 :26 :375 :104 -2 -6 9 -18 :87 :352 :58 :0 10 21 :95 :79 :104 :240 6 -2 -8 22 :134 18 2 -8 -17
            :195 :182 :58 :72 :132 :67 :200 -22 4 7 -4 :132 :136 :67 :95 -1 8 10 -14 :151 :200 :67 -15 -1 4 6 :72 :132 6 29 :132 :95 :253 5 -3 19 -22 :54 :72 :325 :149 25 2 -6 :176 :132 :95 :151 -9 7 4 :391 :209 20 -7 -10 :132 29 7 -16 :72 -5 -29
            :117 :206 :65 :7 :123 :265 :174 :46 -3 -20 :270 14 -6 -21 -20 :314 :140 :10 :358 2 -3 13 17 -13 :139 :270 :358 3 5 9 14 -17 :140 24 -1
            :58 :117 :22 :245 :52 :72 :29 :88 -18 16 22 :228 :392 -4 10 15 :222 :72 -7 -23 2 25 :115 :72 16 5 -9 :114 29 -7 :72 :104 27 -3 :122 :90 :328 :115 :391 2 -1 5 -5 11 -7
            :1 :254 :251 :245 :65 :173 :174 :289 -11 11 :229 -1 7 :162 :197 11 0 -5 :26 :324 :126 1 9 13 -17 28 15 :393 :239 :164 :251 16 -4 -7 -4 -7 :20 :393 :173 :236 :9 :224 :239 5 -2 :162 4 -6 -2 -8 -7 :224 -11 3 :204 :224 :313 :348 17 -1 -2 -1 1
            :31 :220 :95 :7 :157 :52 :289 :85 0 -17 17 :19 :137 -21 0 8 :132 :20 -17 2 17 :19 :132 -21 -1 :394 26 -8 :19 :28 :93 :52 :194 6 -5 -8 -10 :52 :77 :93 20 4 0 -7 -15 -23 28
            :60 :226 :206 :219 :12 :9 :257 :88 4 23 22 :15 :395 -10 1 1 -21 :15 -22 -3 :263 :58 -19 0 5 :176 :28 -2 :55 -25 1 8 :28 6 :226 -33 6
            :117 :31 :95 :286 :22 :39 :271 :214 -3 -15 -17 -19 :32 :90 :256 10 -4 -4 -7 :102 :39 16 1 -1 :90 :136 :43 :9 13 2 0 -9 -8 26 :93 :32 14 0 25
            :196 :62 :16 :262 :117 :58 :199 :176 -2 13 12 :107 :166 9 -7 -11 27 :236 :224 :214 37 0 -1 -4 :262 :176 :160 :186 -24 0 1 0 :186 :176 :310 -10 4 7 15 :310 -26 -3 :312 :20 -34 -7 -3
            :117 :163 :162 :123 :96 :94 :65 :240 -4 6 :63 6 -7 12 :63 10 2 -20 :96 -15 -1 :396 -27 3 20
            :195 :163 :181 :10 :46 :9 :96 :355 2 -8 :368 11 -4 :142 :103 0 8 :99 -17 1 -18 22 -21 :397 -23 1 :9 :29 -30 1 10
            :97 :245 :46 :114 :87 :214 :281 :252 2 -15 :41 17 -3 :172 -15 4 :164 -20 1 :94 :398 :294 :101 -13 -7 2 7 17 -20 30 :101 0 -28
            :0 :96 :79 :76 :244 :361 :95 :212 -7 -19 -3 -20 -18 -26 :75 -1 23 :139 :212 :76 :9 :95 7 14 -8 -8 -11 24 :95 :260 :378 :248 :45 :290 5 0 11 -2 -6 -18 21
            :117 :1 :85 :257 :375 :206 :82 :160 -2 10 -19 :22 :110 -16 -1 -1 14 15 -19 :55 :141 :236 :206 :43 :160 7 0 -3 -6 -6 16 -8 19
            :167 :80 :259 :96 :324 :123 :4 :30 -9 3 6 0 3 :28 6 -9 :28 16 -7 19 :46 :303 :259 :280 :140 :96 :104 3 -10 :28 2 18 :80 :104 -8 3 3 :28 0 15 :80 22 -2 :28 :96 15 -3 :96 :153 :147 :324 -17 2 2 3 :104 1 6 -19
            :95 :80 :45 :180 :293 :46 :271 :355 -1 -8 :355 -17 2 -18 16 14 :32 :90 0 -8 17 :28 22 3 :28 :90 :9 :22 1 5 -1 -10 :138 :65 :77 9 -3 :90 20 0 -6
            :198 :251 :188 :142 :374 -11 6 :349 -22 4 :72 :61 19 -8 -26 :61 17 -5 :61 :212 :66 :142 :65 11 0 :236 :292 :138 12 -1 -2 -4 19 :142 -14 -1 :188 :72 :292 -21 5 :142 :292 -15 -3 :393 :292 2 6 -7 14
            :117 :97 :95 :162 :123 :173 :240 :94 -2 11 :66 -10 11 :65 :8 13 -3 0 -21 :121 :125 -18 0 0 :33 :52 :116 :138 :65 8 20 -6 -7 -12 -13 :84 :33 -27 0 0 :32 23 :66 13 -1
            :13 :80 :17 :50 :78 :19 :324 :155 -17 1 7 :2 :3 -7 4 :119 8 -6 :122 :19 :107 3 -17 :140 -7 3 :174 :2 -16 -1 12 18 -19 19 -22
            :62 :117 :131 :72 :214 :109 :9 :341 15 -7 :175 -4 0 :9 :374 -5 2 3 -12 :45 :20 :52 :135 -8 -22 -22 :44 :95 -10 10 :109 0 21 18 :92 :114 :72 0 17 2 :95 :44 :263 -14 6 :114 :72 -6 7 -4 21 :114 25 -7 :263 -28 4
            :31 :245 :219 :12 :95 :341 :96 :367 -2 11 :102 7 -6 -17 :78 -12 :75 :302 13 -7 -10 -22 -20 30 27
            :184 :58 :292 :65 :88 :45 :10 :284 -13 10 9 :39 20 -14 16 :142 -12 8 :162 8 -5 :11 :132 :290 :94 :137 :202 2 -2 8 8 -7 -20 27 :11 36 :132 -18 0
            :0 :31 :96 :117 :100 :163 :239 :264 -4 5 13 -22 :151 :129 :264 -15 4 7 10 16 :100 :212 3 -15 :151 7 14 26 :240 :100 16 :117 :123 :239 :94 :118 4 12 16 :94 4 -10 -19 13 16
            :196 :62 :254 :251 :31 :114 :19 :188 1 -28 :188 -15 21 13 24 :114 25 1 :9 :164 :385 :39 25 2 0 -4 -6 :232 -25 -2 :254 :96 -36 -3 -3
            :226 :88 :39 :110 :80 :10 :75 :276 -1 12 :313 -11 3 :8 14 -3 18 :188 :75 :122 :175 4 15 -3 -4 :75 19 -1 :127 -21 2 22 :188 :186 -18 1 1
            :0 :1 :88 :246 :110 :149 :399 :186 -24 2 5 2 :307 -6 14 :400 :109 -8 :149 -3 12 14 21 :109 :11 2 16 :11 :204 17 -1 :186 -26 1 :65 :57 17 -18 :246 :110 6 16 :169 -4 -8
            :195 :133 :131 :272 :253 :225 :39 :46 4 -17 :88 -19 4 -20 :11 :364 -21 1 :10 1 7 :115 -22 0 :97 :236 :290 :377 11 0 -3 -5 -16 :11 :343 :236 -11 4 9 10 :9 :132 -28 -1 10
            :60 :83 :109 :79 :10 :31 :1 :72 -10 0 :72 14 1 21 22 19 :226 :195 :401 :72 :153 3 -1 :40 26 -1 -6 -6 :153 -13 -1 :72 -3 -19 :72 :226 -2 6 -33
            :254 :13 :348 :206 :46 :402 :94 :154 1 -13 :22 16 -2 -15 -16 -13 -13 -19 :206 :339 :356 :403 16 1 -1 -11 -8
            :62 :58 :11 :14 :45 :65 :41 :35 -6 10 :26 5 -8 :26 :110 4 17 -17 21 :341 :46 :290 :7 16 -2 -3 -4 -4 :14 :7 :239 :222 :183 -14 1 2 7 20 :186 -32 4 :11 :157 :65 :41 :110 -2 7 -13 :121 :290 13 -5 -5 :65 -4 -26 26 :157 :41 -27 0 0
            :97 :245 :226 :212 :32 :131 :66 :44 3 -5 :140 18 -3 :142 :44 11 -9 :137 16 -3 :92 :140 :94 2 15 -21 :89 -11 -22 :44 :32 :125 :295 -23 1 3 4 10 :44 :125 :121 -22 -1 2 2 29 :75 -25 0
            :340 :83 :272 :20 :15 :167 :80 :151 -11 1 14 :281 :159 1 -12 16 :202 :122 10 -2 -8 :11 :43 :167 :172 5 16 19 -6 :167 -11 :112 :103 6 -3 -5 -22 :80 :172 -22 :167 -1 6 8 :30 -26 1
            :257 :265 :39 :228 :176 :14 :134 :391 1 -13 :106 -6 8 :160 :241 -9 10 17 :115 :14 6 17 :14 -3 0 20 :282 :169 -20 1 3 -19 :393 18 0
            :184 :62 :58 :8 :78 :88 :211 :276 -14 6 11 15 :133 :75 :289 1 16 :9 -12 0 -7 :32 :194 :315 :299 -15 1 2 6 4 :32 :9 :2 :133 18 1 8 -7 :2 :15 -3 2 :393 -15 -2 :32 -26 3 :54 :233 :116 :368 :133 :352 34 2 5 0 -3 -6 -9
            :61 :162 :95 :19 :90 :139 :180 :218 -4 10 12 :33 12 -2 :253 :33 8 0 -5 :39 :125 :9 :90 18 6 :90 0 -1 -11 -13 :33 :253 :90 :164 :9 18 1 -4 2 -6 -11 :95 :139 :125 -16 -2 2 :125 1 -1 :375 :32 :141 -16 1 :90 :140 -1 -9 -10 9
            :60 :62 :0 :31 :10 :80 :78 :43 -14 9 :303 -6 5 :334 18 -6 21 24 :97 :78 27 :159 :94 :139 7 17 16 -7 -20 :253 -24 -1 :9 :78 2 -31 7
            :0 :22 :176 :228 :310 :75 :106 :212 -9 -20 5 :229 17 :350 -9 10 :212 :61 :350 6 -1 -4 -4 17 :310 :109 2 8 18 :115 :61 :75 :313 12 0 :121 -3 2 -6 -8 :61 :12 :121 :310 :78 28 :15 11 20 0 :22 1 -6 -17 :156 -5 -11
            :61 :182 :8 :132 :240 :140 :23 :11 4 -11 16 :7 :173 -11 4 7 :265 :122 20 -1 -9 :11 :55 -17 3 :77 :79 7 27 -7 :132 :291 -20 5 0 :132 :176 :7 :11 -2 -20 7 25 :120 :87 :176 20 4 -3 -4 :240 :94 :269 :141 :11 -15 -1 4 5 7 :77 -3 11
            :254 :114 :162 :260 :402 :88 :211 :11 2 -3 15 16 -14 -16 :228 :68 :328 :121 :387 -19 0 1 8 12 15 :6 :94 :67 -12 2 10 13 :9 :330 :387 :11 9 21 -3 -4 -7
            :60 :76 :117 :245 :96 :135 :118 :383 0 -14 :132 16 0 :149 -14 2 :14 6 16 29 :122 19 0 :135 -22 3 :160 :132 -29 -2 5
            :61 :220 :182 :28 :286 :221 :3 :200 -11 5 5 15 21 :75 :46 :55 :107 5 -9 -9 -10 :183 -10 -1 :28 :209 :391 :236 :87 19 -3 -3 -3 -12 :172 :96 :68 -9 11 6 16 -18 :45 :286 :200 :236 :182 -12 -2 3 2 7 6
            :198 :31 :79 :156 :58 :285 :240 -19 1 8 -4 :93 -16 23 15 23 :61 :93 :7 :253 :145 :13 :341 8 -7 -8 -8 :199 -7 7 :112 19 0 20 :6 :77 -7 4 11
            :196 :0 :22 :163 :85 :50 :131 :35 -5 7 11 12 :95 :58 -20 -1 :58 -1 0 :58 -22 1 :240 :209 :58 :9 :183 7 -1 -2 14 -6 -6 :92 :260 :131 :58 27 11 :236 14 -1 -17 :95 :58 3 :114 -8 6 15 :236 -30 -2
            :60 :62 :95 :85 :10 :87 :122 :207 3 -13 :114 4 -8 :114 -14 3 20 :58 -21 0 :172 :155 :87 :99 :106 8 1 -5 -5 -9 21 :122 -26 :41 -4 2 :287 :3 :43 -30 2 2 4
            :117 :1 :131 :292 :50 :80 :284 :189 -11 6 12 :239 0 18 16 :253 :236 :174 :105 4 0 11 -5 :174 -1 -5 :206 :121 :48 :348 4 -2 14 -4 -10 :253 :369 :166 :21 :206 :404 8 -5 -5 -7 -4 -6 -5 :189 18 1
            :76 :31 :97 :117 :13 :12 :7 :228 0 20 :109 18 -15 -20 -20 :93 5 20 :84 -24 1 23 :383 :405 :223 -26 0 2 5
            :196 :13 :52 :31 :140 :260 :224 :263 5 15 -12 -16 :188 :109 :142 -2 -19 :112 11 -8 :109 20 -8 23 :188 -22 :142 -1 15 -20 :142 -38 -16
            :148 :78 :22 :367 :10 :329 :127 :322 -15 5 3 8 7 :406 1 9 :244 15 -1 :180 :151 :280 :176 :393 :290 0 -12 :399 -7 10 :41 :22 10 1 -5 :123 :393 13 0 -7 13 16 :82 20 -1
            :220 :79 :20 :110 :292 :136 :57 :240 -2 -15 -16 -15 :240 -8 10 :75 :292 :41 7 -1 :63 3 -3 :77 2 -7 :391 :82 :143 :77 :407 8 -4 -1 -5 :77 -7 0 -11 :75 0 19 -19
            :219 :257 :259 :79 :20 :303 :78 :11 -15 2 :142 -4 2 :11 :194 -5 7 -25 :11 :303 :142 14 -7 :301 27 -11 :303 :7 -14 15 -24 :39 18 0 :303 :39 :8 21 -2 -4 :142 -1 -10 17 :379 :166 -20 1 2
            :184 :148 :131 :88 :211 :35 :278 :299 -9 9 8 :140 16 -8 14 16 :138 :22 :359 :278 :116 4 1 -2 -4 :116 :294 -2 5 -7 -10 :330 :140 23 2 -2 :408 :116 :106 :166 30 2 -1 -3 -6
            :31 :245 :79 :1 :72 :160 :409 :95 -12 -2 5 9 :270 :350 :335 -3 7 :95 9 0 :95 :109 3 -4 16 :72 :270 :8 :109 24 2 :109 -3 2 :109 -4 :8 6 -4 :270 :95 :410 -1 -8 12 -12 16 29 21
            :286 :127 :78 :23 :131 :293 :292 :411 -13 2 0 3 3 13 :26 :402 :131 :292 :208 -2 7 :236 6 -4 :169 :223 4 -8 -10 -15 -13 :78 17 1 :85 16 -5
            :0 :72 :162 :61 :77 :119 :240 :412 16 -5 -5 -7 -11 :77 :32 -10 0 6 -10 :68 :231 :208 :18 :221 :4 -10 0 5 2 :61 4 -5 :32 9 -3 16 :61 :32 :260 :97 :72 6 18 -6 -10 :2 15 :72 -20 :240 -5 2 :32 :240 -16 9 :2 -6 :240 4 0
            :76 :97 :12 :226 :95 :257 :344 :107 1 -12 -14 17 :115 :17 :107 14 -6 -8 -12 -13 -20 :115 -25 2 :383 :9 -26 -4 5
            :0 :188 :78 :31 :91 :212 :79 :92 -25 2 0 -1 4 7 :31 :142 :52 :212 :102 2 12 -5 -11 :8 :149 :350 -15 6 3 6 18 :212 :8 :85 :119 :360 :358 22 1 -2 -5 -10 -16 -20 :92 :93 :260 :78 24 :359 :91 :142 5 10 -5 -6 -16 29 :142 :65 3 -15 3
            :117 :1 :131 :240 :180 :400 :208 :142 -6 -12 :52 5 -6 13 15 :87 :263 :348 :52 4 0 -3 9 -4 :142 :319 :268 -6 5 7 :247 :319 :263 :268 5 0 11 13 -7 :20 :7 :9 -4 -12 15 :9 :150 11 -1 -1 16
            :31 :17 :20 :251 :123 :327 :247 :252 0 -13 -11 -13 -19 :2 14 -6 :89 :72 :109 :47 15 -2 -5 :132 :400 :2 -11 -4 7 :109 -3 15 :72 -2 :2 0 21 -17 20
            :61 :340 :163 :95 :199 :79 :281 :280 -1 11 :44 18 -2 16 :140 13 -5 :2 :140 1 -2 :140 13 4 :79 -23 1 -22 :58 :140 :236 :200 :278 :2 -12 -6 0 2 3 -19 :2 -1 4
            :62 :64 :172 :132 :292 :77 :385 :322 -10 4 6 4 :2 :77 10 1 :109 :77 3 0 -3 :109 :1 :117 :304 -11 7 9 7 :326 17 -2 :1 :132 11 :326 1 -3 :121 :109 -3 10 -9 :201 :117 :1 :87 :77 :121 4 -5 -5 -15 :77 12 2 19 25 :292 -23 1
            :196 :60 :188 :117 :331 :97 :54 :257 2 17 -15 -19 :22 -19 0 20 :142 :90 12 0 24 :186 :54 -28 2 7 :142 -37 :1 :236 -17 1 1
            :60 :202 :180 :228 :46 :260 :253 :116 2 -7 :6 -9 11 -15 -15 22 :142 22 5 :34 :311 -15 2 4 :28 :78 -2 10 :78 5 -31
            :31 :13 :157 :70 :341 :87 :324 :110 1 7 12 -14 -15 :172 :96 :175 :413 -12 4 1 4 :175 10 -3 :110 :96 -14 6 3 -19 :172 21 2
            :167 :52 :151 :223 :176 :29 :355 :78 -11 -4 :78 5 0 7 7 10 :355 16 -3 :280 :29 -17 0 2 :253 :280 :85 :272 :355 :78 :330 12 -3 :185 3 11 :58 :151 -8 7 5 -11 :58 -19 5 :355 :78 1 20 -10 :78 :100 10 0 :263 :58 -5 -14 3
            :0 :31 :89 :298 :68 :141 :35 :26 -9 5 :14 9 -3 :16 :14 -1 1 4 11 16 :75 :16 :14 :282 :204 -5 5 8 :141 14 -1 :141 -11 1 12 19 :89 :26 :57 :169 :375 :263 :94 6 13 13 22 -10 -14 -11 :90 -13 :15 -2 15
            :62 :97 :148 :45 :80 :135 :333 :260 1 -15 -18 :192 :155 -13 1 6 :192 18 -1 15 :61 20 -4 :101 1 :9 -26 1 :232 -22 0
            :0 :31 :96 :228 :80 :50 :109 :221 -12 3 :8 -6 2 15 12 19 :139 :35 :112 :109 :8 6 -6 :8 -4 -1 :8 -11 :109 0 7 10 21 18 :93 :156 :324 :375 :256 :346 :109 3 9 -6 -5 16 17 -15 29
            :196 :16 :253 :333 :107 :325 :414 :393 6 0 :192 -12 0 -12 -10 :173 -15 2 :393 :173 :139 -11 0 0 7 :253 :139 :274 :9 :173 :347 -19 2 0 2 4 5 8 :311 :194 -28 -2 -1
            :213 :0 :246 :307 :364 :267 :106 :75 -10 0 :142 -4 8 :142 9 0 :78 -4 8 13 :270 :142 14 :276 :241 :139 -4 5 7 :78 15 -1 :139 :78 -1 -12 3 :65 :123 :116 20 4 -1 :246 :26 :116 10 0 -7 :142 :270 -19 2 :26 3 -1 :270 :26 -25 -2 -2
            :184 :198 :72 :329 :15 :127 :222 :415 -8 0 4 :403 -1 7 4 9 :284 :94 :137 :313 -19 4 2 10 13 :95 :127 :15 :167 :194 :132 -14 -7 7 :132 :72 -10 1 16 8 :72 25 -8 :132 :72 -3 :167 3 22 -3 :198 :54 :331 :73 14 -4 -5 -8 38
            :198 :0 :33 :276 :189 :416 :321 :19 -21 -9 5 7 4 :19 -3 16 :89 :229 :246 12 -3 :246 -17 4 :246 16 :19 -3 4 :123 23 :93 -14 20 :92 :265 :93 :21 :311 :168 :169 8 -3 -2 :89 0 1 -9 19 -17 :89 :169 -1 -5 -14
            :60 :188 :78 :157 :355 :176 :281 :173 -17 -2 3 4 :41 -1 5 11 :61 :52 :272 :117 :103 3 13 :93 1 19 -14 :176 :41 -17 -1 1 :157 :77 :355 :269 -4 5 -13 6 :117 -17 -3 :61 :77 22 -1 :3 5 -4 :78 3 :352 -28 3
            :64 :142 :41 :310 :77 :183 :405 :291 -13 4 4 4 6 :364 -3 11 :77 9 -3 :9 :120 :94 :271 :364 :292 0 6 :52 11 -4 :70 -12 2 13 -10 :8 :310 -19 2 3 :142 :52 :292 :310 :77 :75 9 24 4 1 -6 -6 :75 :70 :74 :310 :77 7 -1 -3 -9 -6 -16
            :97 :133 :225 :31 :252 :402 :119 :408 3 -12 -11 -13 -14 16 -18 :199 :398 :11 :343 :322 -13 -1 7 10 13 :112 6 0 :381 :84 -25 1 2
            :31 :188 :72 :112 :141 :49 :6 :205 -18 1 -5 3 4 :22 :65 2 -7 8 :6 :94 :65 :22 :35 -3 9 :112 10 -4 :22 :112 5 -3 :112 -6 3 :197 18 2 :112 -13 8 :72 :334 :154 :206 :112 23 0 -1 -3 -9 -27 17
            :184 :254 :7 :180 :289 :293 :45 :8 -6 -13 7 13 11 :8 2 19 :15 :8 :85 :222 4 0 -3 -5 21 :62 :83 16 0 -17 :83 :7 :111 :67 33 1 7 :111 -3 0 -4
            :163 :20 :188 :324 :72 :11 :9 -15 2 :10 :9 0 -3 7 :344 :180 :11 -1 -14 11 -15 :72 -3 :164 18 -1 :72 16 -16 :11 :417 :43 :265 :56 :330 11 -3 -5 -6 -6 -7 :72 :188 -11 :47 17 -2 -24 -21
            :196 :0 :76 :132 :141 :307 :298 :61 -7 -17 7 10 :40 :61 9 -1 -4 :111 :121 :110 :230 -4 7 9 :175 15 0 :121 :41 18 -1 -3 -22 :62 :110 :240 :114 :121 :111 9 0 :111 -6 1 :111 23 -3 24 :114 27 9 :111 -19 -2 :257 -26 -1
            :182 :228 :131 :88 :192 :140 :199 :160 -6 9 :15 1 11 :231 :104 -16 10 10 :199 :140 13 0 -4 17 :93 :104 :270 :199 :160 -1 1 6 :199 9 -8 :270 -13 -1 18 19 :207 :93 :82 :192 :137 :383 :17 11 -5 -5 -5 :104 -10 3 -9 -1 -9
            :0 :72 :85 :120 :119 :151 :314 :41 12 -1 -7 -8 -8 -12 -13 :151 :172 :117 :83 :230 :264 -11 4 6 -21 10 :122 :299 :223 :83 0 6 7 7 -6 15 :72 :41 -13 16 :122 :63 :418 :223 :253 :290 10 -1 -1 -5 -8 :156 :94 3 10 -5 :156 1 -6
            :0 :79 :96 :419 :141 :15 :8 :222 -11 6 :102 -2 8 :28 5 -5 :15 :102 :254 12 -1 -3 :28 2 -10 15 :16 :8 :261 :141 7 -1 -3 :261 -2 3 :141 -10 10 :33 -1 15 :28 21 :254 :15 :12 :111 :289 2 11 :48 :90 -3 -12 7 -14 :90 -7 18 :90 15 0
            :245 :95 :324 :10 :46 :260 :231 :142 -4 0 :142 14 -3 -13 -14 :142 -5 13 :142 18 :28 -10 5 :115 :28 :142 :2 -2 8 -6 :78 :2 -8 0 :77 18 2 :58 :28 -1 -15 5 28
            :76 :133 :0 :132 :68 :23 :51 :300 -8 6 8 6 13 :149 :110 :131 :140 -4 5 13 :140 9 2 :120 12 -2 :65 :339 19 -8 :110 :206 :263 2 9 -7 17 :322 :375 :420 :263 :132 -10 -1 3 6 10 :65 10 1 :383 :49 -25 2 5
            :117 :245 :95 :16 :286 :68 :50 :135 -2 -13 13 16 :220 14 -3 :287 :140 :160 -19 2 -2 13 :78 -8 :135 :142 12 :9 6 -4 -6 28 :140 :122 19 2 -3
            :213 :0 :72 :224 :421 :422 :387 :324 9 -2 -4 -5 -6 :34 :141 -10 1 10 :419 :189 :141 :28 :217 -5 4 :423 -10 3 :34 :28 -2 -1 5 :28 15 -6 16 :65 :156 :250 18 -2 :90 -13 8 :72 :112 -17 0 :26 :93 :90 :311 6 1 :311 -3 0 18 -13 -22
            :61 :226 :324 :79 :78 :11 :323 :253 -15 1 3 :93 :424 8 0 -4 :11 :253 :256 5 -5 :103 -10 5 :93 :159 -12 3 9 13 :425 :11 19 -3 -5 :28 :103 :78 0 -3 3 :256 -16 1 :133 :264 :393 :324 :11 0 -2 3 -7 15 :11 :264 -12 0 5
            :340 :245 :20 :67 :324 :68 :50 :159 -2 -13 11 15 :140 :164 14 -1 -6 :122 :65 21 2 :65 -2 4 :258 :313 :208 :176 :151 3 13 12 17 -6 -9 28 :239 :389 -24 1 1
            :254 :117 :31 :331 :139 :400 :218 :88 -3 12 14 16 :52 10 -8 -18 14 :89 16 :93 -6 6 :89 :9 :236 :69 15 2 0 -4 :220 :378 0 1 -5
            :272 :95 :157 :85 :13 :12 :79 :314 2 -13 15 -16 -16 :111 -18 2 :15 :232 -17 2 2 :157 :136 :15 :169 :348 :240 11 -3 -6 -8 -2 -8 19 -19
            :195 :97 :127 :220 :13 :228 :17 :402 2 -14 -15 19 -17 -18 :303 19 -3 -21 -19
            :62 :167 :229 :52 :114 :72 12 4 0 -6 :2 :326 :141 :52 :114 3 -3 -3 -5 -8 :52 :426 :4 :300 -6 4 4 6 :114 -17 1 :1 :199 :263 :399 :240 :326 0 -10 5 12 10 9 :72 26 :141 :410 1 -1 7 :263 -22 5
            :213 :117 :245 :148 :131 :31 :151 :176 -5 9 :112 17 -9 16 :95 :343 :48 1 8 10 13 14 27 16 -21
            :213 :182 :228 :140 :375 :93 :156 :324 -1 9 -14 :156 :21 3 -3 19 15 :7 :291 :222 :204 -13 0 5 5 6 19 :368 :172 :120 :236 :93 :150 8 -6 :7 -5 9 :7 -8 1 -9 :166 :120 17 1 -2 -8 -21
            :254 :83 :225 :139 :375 :251 :1 :109 -3 6 :301 3 -12 :58 10 -1 12 :115 :77 16 1 -12 -18 :321 :11 :58 -21 0 -1 6 :39 :206 15 -3 :83 -12 3
            :213 :245 :326 :22 :85 :259 :414 :95 0 5 :175 -14 0 :132 0 19 :95 :1 -17 0 6 :92 :95 9 3 :95 :199 -8 6 13 :324 :199 -19 0 2 27 :200 -21 -2
            :257 :88 :1 :400 :50 :399 :149 :199 -3 2 :109 -12 19 11 12 16 :89 :237 :141 :9 :109 2 -4 -10 :132 11 :109 -9 7 13 16 16 16
            :76 :182 :103 :52 :12 :13 :88 :39 1 -13 16 -15 -16 :298 -18 14 -15 :103 :89 :209 :402 :427 :174 5 -8 -8 -11 -11 :402 15 -1 :11 :15 26 5 -6 :49 :396 :222 :52 -24 -1 0 2 2
            :97 :257 :20 :214 :79 :95 :151 :240 -3 3 8 :65 :253 1 -7 13 14 -17 :11 :13 :77 :111 :126 13 -2 2 :59 -7 1 -9 :253 :240 :54 :346 -7 0 2 3 7 :111 17 1 :79 -21 0
            :184 :254 :61 :68 :80 :8 :109 :139 -2 6 :287 -10 6 :34 :353 -11 2 2 14 :109 0 20 :263 :375 :269 :353 :294 -15 2 3 5 8 8 :9 :142 2 12 -6 :120 :61 :408 28 -5 -1 -7
            :184 :167 :188 :2 :1 :375 -3 3 :59 -13 0 :210 :200 :48 :151 -16 -1 4 5 7 :82 :1 18 4 -10 :60 :188 :180 :253 :200 :48 0 10 11 :116 :187 -12 2 4 15 :334 18 -8 :329 :298 :222 -24 2 2 3 :60 :253 28 -1 -13
            :340 :365 :127 :259 :324 :101 :15 :41 -9 1 :78 -3 10 :289 :26 1 -12 12 :135 12 -1 :82 :150 :41 15 -1 -3 :394 0 -4 :120 :82 :15 17 -1 :15 -3 1 -3 -18 :30 -22 2
            :71 :265 :7 :109 :218 :293 :72 :367 -8 8 :94 -1 12 13 13 :428 :172 :301 :120 5 -7 -9 :311 15 -6 -8 :109 :82 :72 19 -2 :72 -6 0 :28 4 -18 -16 19
            :62 :12 :139 :419 :118 :50 :218 :131 -1 2 13 12 13 15 :15 11 0 -17 :263 -21 5
            :245 :180 :162 :324 :50 :218 :172 :58 -3 1 :115 6 -11 13 12 :142 16 2 :14 :149 :231 -16 1 0 :142 11 -5 :162 19 -2 26
            :254 :20 :32 :167 :15 :89 :49 :160 -12 2 3 10 :93 :89 14 -3 0 :89 :169 :115 :252 6 -8 :112 -7 8 -13 :429 -6 6 :93 :115 :112 -6 -18 4 8 :167 :89 :287 :176 -8 3 9 9 :301 :181 :220 :169 :112 14 0 -5 -5 -6 -8 :89 :176 12 -3 :173 -7 10
            :257 :228 :87 :92 :400 :72 :11 :19 10 -19 :149 9 -14 :11 :348 2 -9 -29 16 :72 -15 :429 :116 -3 1 2 -13 19 15
            :62 :16 :31 :94 :402 :54 :68 :140 2 -3 15 :89 -14 3 -14 12 :172 15 0 :44 :104 :99 :172 -18 -3 0 7 :140 -1 10 :292 -19 2
            :220 :180 :228 :95 :15 :324 :10 :50 -3 11 :14 16 -7 :44 12 0 :77 :2 8 -2 :44 :2 -6 1 6 :78 :109 -12 :14 -2 2 :356 :77 :194 10 -3 -1 -4 20 :121 :109 -2 20 -4 -17
            :225 :228 :54 :139 :324 :368 :32 :186 1 14 :121 -2 -13 -14 :32 :430 :364 4 -2 -5 :142 23 3 :166 8 0 -12 18 -17
            :198 :88 :180 :324 :90 :36 :242 :230 -15 4 4 :349 0 7 :77 -1 -15 8 12 15 :20 :77 :97 :312 :265 :65 :379 4 -8 :236 0 -1 -12 12 -18 17 :77 :97 14 -1 1
            :97 :257 :363 :13 :52 :157 :11 :289 2 16 :431 -5 15 :66 :96 -12 6 0 :66 :11 :141 -17 2 0 7 -17 18 15 :115 -23 2
            :60 :340 :363 :333 :39 :402 :408 :169 3 -8 -12 -14 :140 -16 1 -15 18 -22 :352 :170 :340 :360 -27 3 3 3 3
            :13 :80 :164 :402 :260 :92 :290 :432 2 -14 -12 :355 0 -19 -14 -14 :355 :118 :298 :88 :120 -17 0 3 3 4 6 :298 14 0 :355 -18 1
            :163 :61 :32 :326 :13 :85 :104 :8 5 -1 14 :58 -12 2 -14 :58 -16 -1 :58 :116 :253 :236 :77 8 -1 -5 -5 -6 -14 :232 :32 :292 :58 :67 -20 0 2 6 :67 :236 :58 -5 0 6 7 :32 10 2 :79 -22 1
            :254 :61 :52 :228 :219 :151 :72 :188 -5 17 :188 1 -25 11 :93 :33 -16 2 0 18 :188 -18 :298 1 14 :172 :52 -11 2 0 :72 :239 1 -5 :123 :239 14 1 -4
            :196 :0 :60 :245 :180 :64 :141 :316 -8 7 :120 5 -1 :192 :2 -7 3 27 :8 2 17 24 :28 4 -25 :62 :64 :169 :81 19 1 0 :2 26 :305 2 -5 -14 :305 :0 -9 -27 3
            :196 :167 :110 :300 :276 :119 :200 :17 -6 -13 2 3 4 4 :155 :74 :141 :81 13 0 -2 -10 -7 :119 :361 :257 :68 :141 :375 3 15 :311 13 -1 18 16 -11 -13 :311 :257 -25 -1 -1
            :196 :0 :262 :89 :192 :68 :151 :245 -11 11 5 12 10 :44 :141 :2 -4 :192 1 -5 :102 8 -3 :253 8 -3 :44 :13 :192 :325 12 -2 -3 -4 :115 35 -4 :2 :253 :311 :169 19 2 3 2 :89 :312 :253 :311 :169 8 -3 -1 -1 19 -7 :312 :311 :253 -26 -3 0 1
            :225 :95 :211 :199 :94 :300 :53 :298 -2 9 -12 :44 1 10 7 :44 :116 :94 2 -2 -6 7 12 :109 :17 :98 :116 :21 :358 6 0 -2 -5 -6 -6 13 -16
            :60 :76 :226 :32 :52 :85 :252 :90 7 2 -11 :254 -12 0 :276 :433 :253 -11 1 2 8 :254 :312 :90 :101 5 -11 :250 2 -8 12 :90 :101 0 11 :101 2 -2 :291 :208 :52 :193 :271 -20 0 0 2 4 4 :52 -18 0 :101 5 :226 :329 -28 3 6
            :167 :88 :15 :284 :80 :61 :268 :276 -5 4 -12 -16 10 :164 12 0 :7 :199 :116 :61 :115 0 -3 3 -10 8 :115 0 12 14 :61 :382 :199 :139 :252 :7 :276 1 12 :102 10 -3 -10 :115 17 -5 12 -12 :375 :7 :268 :116 :173 -8 -2 0 :116 1 -3 6 12
            :213 :117 :83 :156 :107 :52 :95 :382 1 -10 :61 10 -7 :3 :237 -9 2 3 :137 -17 1 :64 -18 1 :431 :64 -21 -3 12 16 :200 -19 -2
            :198 :31 :242 :22 :217 :329 :51 :349 -14 5 6 8 7 :23 :217 0 -3 7 11 14 :226 :317 :135 :96 :263 :434 :227 5 13 -4 11 :34 :9 :263 1 -1 -6 8 :96 -6 5 -9 :176 -13 6
            :117 :326 :79 :22 :52 :260 :166 :164 0 -9 -11 -13 :11 -14 :293 :164 -5 4 5 :141 :72 8 :2 -4 :9 3 -3 15 11 :9 -19 3 14
            :340 :71 :188 :365 :78 :175 :353 :311 -10 0 3 :142 9 -1 :343 :432 :218 0 12 -14 13 -18 :78 :81 :297 18 -2 -12 :142 :81 -7 1 :435 :436 :394 6 -1 -2 -4 18 :30 -21 2
            :60 :188 :36 :164 :12 :151 :176 :284 -1 12 :2 9 3 9 -16 :151 :356 :212 :9 -18 0 2 2 2 24 :70 :82 :9 :3 23 1 -1 -5 :2 -11 :132 0 8 :9 :132 :437 -26 3 2 7
            :254 :133 :163 :81 :236 :64 :15 :109 -4 4 :109 13 1 :286 :256 3 -6 15 :286 :14 -11 0 1 -13 :33 -20 -1 :375 :420 :236 :70 :232 -12 0 2 3 5 7 :206 :239 :232 :236 :141 14 0 0 2 :159 4 -8 -4
            :196 :60 :67 :181 :326 :78 :58 :169 -6 3 5 :58 :438 6 -10 :145 1 -8 :51 -17 5 -16 17 :78 :229 -1 4 :229 1 :194 -27 2 :78 10 -25
            :196 :319 :12 :361 :70 :140 :15 :82 3 -8 8 :112 :359 2 -5 :8 -9 1 :300 :8 :59 -5 5 :150 2 -5 13 :45 -13 2 -16 20 :1 -22 0
            :60 :188 :62 :78 :127 :84 :200 :79 -12 1 3 :240 4 0 4 :58 :101 :15 :240 -7 1 4 :233 :45 4 17 :134 -12 0 :115 :137 :48 -5 9 12 6 :240 -18 2 :361 :58 10 21 -11 :203 :78 :101 -1 5 :380 :101 1 -28 1 7
            :213 :62 :46 :432 :252 :301 :145 :290 3 -9 -10 -12 -13 -14 -13 :253 -18 2 :77 -19 -1
            :13 :260 :271 :145 :331 :207 :159 :421 2 -10 -7 -10 :11 :141 -17 3 :93 -3 7 -11 :141 -11 0 -13 -16
            :254 :68 :348 :400 :151 :188 :109 :240 -4 4 :44 -3 13 :109 :85 12 -7 -17 :112 15 -10 15 :199 :188 -17 2 7 :109 -1 18 :123 :300 :240 :141 11 -1 2 -2 -7
            :196 :163 :292 :114 :31 :148 :78 :112 -9 4 :112 1 -5 12 14 :41 :138 12 -2 -5 :240 -4 :41 0 :112 19 0 -19 :78 10 :257 -24 0
            :198 :117 :0 :142 :431 :139 :186 :175 -8 0 2 :109 1 7 10 :23 :109 :175 :3 -27 3 -2 :217 -8 10 :19 -6 11 6 11 :163 :142 :109 :0 :52 4 -6 :250 :139 -3 0 -6 :139 :261 :52 16 0 -2 -1 :84 :425 :248 :186 :202 7 -1 -2 -3 :109 -6 0 -8 -14
            :182 :228 :28 :33 :304 :439 :30 :159 -10 0 1 4 9 :30 2 9 :8 :159 :240 :192 :118 -1 10 10 :41 0 8 -10 :147 -13 3 18 :28 :440 :358 :272 :439 :145 13 -1 -2 -5 -5 -6 :1 :374 :20 -12 :8 :433 -5 1 1 7 :20 :8 3 -4 :137 :224 8 0 0
            :62 :117 :32 :172 :79 :358 :11 :432 2 -9 :28 5 -9 -10 11 :11 :166 9 -5 -4 :199 :140 :176 :375 :172 -5 0 7 8 -13 :28 -3 10 :140 17 -4 :32 -19 6
            :60 :76 :11 :303 :72 :371 :173 :9 -16 2 2 3 :157 :326 :94 1 12 -18 :90 -12 -3 :115 :157 :72 22 :258 7 -6 25 -7 :303 :39 :9 :47 :326 19 -2 -2 -4 -5 -16 :9 :144 -20 0 0 :72 7 -27
            :213 :16 :368 :52 :92 :140 :78 :281 -4 14 :339 5 -6 :231 :79 -5 11 13 :104 :66 :114 -1 5 -8 -12 :78 :66 :281 -6 6 12 :176 :114 -14 0 2 -13 :186 :176 :44 :368 :153 :191 -19 2 2 3 :140 -2 8 :44 8 -3 12 :174 -19 1
            :117 :340 :148 :195 :13 :326 :133 :118 1 13 :6 -5 14 :186 -14 0 -14 :186 -19 7 :58 3 17 -19 :133 18 :122 -3 0
            :340 :254 :226 :365 :139 :348 :432 :220 0 -12 -13 -11 :9 10 0 -17 :153 -15 1 :156 :9 :43 :45 12 2 -1 -6 -7 :43 :80 -22 2 2
            :262 :16 :97 :319 :326 :375 :284 :419 -1 12 13 12 -15 :2 14 1 -20 :180 :95 -19 0 2 :341 :82 :441 :55 :97 :326 :301 26 1 0 :16 1 -1 0 -2 -2 -3
            :219 :188 :95 :159 :292 :169 :40 :63 -2 2 -10 -10 :236 :112 7 :32 3 -5 -5 :229 0 -17 :101 -10 :169 :65 :120 :9 7 -2 -6 18 -8 :394 :112 :206 :120 :236 :404 11 -1 -2 -5 -4 -4 -6 -14
            :326 :344 :188 :68 :260 :284 :199 :438 -1 -12 :92 7 -2 12 -13 15 :85 :112 :355 :442 :283 13 -3 -6 -4 -4 :142 -10 0 -16 :199 -16 0
            :62 :254 :117 :324 :64 :364 :31 :218 -5 9 11 :104 :132 -5 6 12 :281 :49 :396 -1 11 13 :132 19 -8 :364 12 -3 :114 16 -5 :175 :123 :164 :39 19 0 -5 -5 -9 -16
            :184 :62 :19 :118 :228 :304 :253 :218 -4 10 -11 :253 :263 -1 8 11 13 11 :8 :77 :39 :214 13 -6 -5 -9 -13 :32 :263 -21 6 7 :19 :387 :253 :212 28 1 -1 -7 -7
            :0 :72 :85 :77 :81 :442 :350 :236 9 -3 -4 -6 -5 -9 -12 :22 :350 :96 :291 :223 :161 -11 2 2 4 :111 -3 2 11 :96 :291 2 6 0 :72 :111 :22 :268 -13 2 4 7 :111 :260 :22 :223 11 -4 :256 1 -3 -12 :256 -4 -9
            :0 :31 :7 :142 :78 :96 :173 -8 4 5 :32 :341 :186 3 11 -5 -6 :151 :131 :293 :173 -13 1 10 13 11 :142 -1 :150 10 -2 :90 3 17 :92 :62 :213 :260 :61 :2 25 :32 14 3 3 -12 :2 -15 0 :122 -16 -1 :32 :142 :2 -15 -5 :61 17 1 :61 -20 3
            :60 :20 :0 :88 :141 :117 :80 :176 -11 1 6 5 :15 5 -7 13 :95 :254 :324 :199 :15 -3 6 :114 10 3 15 :199 11 1 :199 :358 19 -1 -3 :226 :172 :117 :82 :402 :53 6 -6 -7 -9 18 19 -9 :186 :226 :104 -27 -3 6 7
            :326 :20 :127 :289 :331 :89 :192 :145 -1 -13 :142 -1 13 :356 :32 -4 -8 6 -13 :32 16 -2 12 :11 :142 :189 18 0 :8 :181 -1 -8 :244 18 -2 :8 :142 -4 :331 2 5 -14 :244 -16 :8 -1 3
            :60 :188 :52 :312 :20 :375 :131 :41 -5 0 :92 4 -3 14 :368 :204 :348 8 -6 -4 -12 :92 18 0 :443 :7 :373 -18 1 1 10 :39 :283 :77 :199 17 1 0 -3 -6 :243 :405 :249 :43 :360 -26 3 3 3 3 4
            :62 :167 :229 :149 :16 :120 13 -4 -3 -5 :149 :444 :94 :49 :405 -6 4 4 6 7 :95 :16 1 -2 11 :95 :46 :361 :104 :127 :375 2 11 :16 13 -2 :16 -6 2 :94 -11 2 -11 :169 :120 14 -5 -8 -15
            :71 :20 :67 :133 :80 :293 :93 :160 -2 7 :141 5 -8 10 :93 12 -2 -8 11 :368 :333 :8 :67 :445 :401 6 -4 :93 -4 0 -4 :401 :150 13 -2 -3 -13 -12 17
            :163 :181 :61 :95 :236 :276 :88 :41 0 4 12 :78 14 0 -11 :131 :348 :78 -5 :136 6 -6 -10 16 :140 :247 :302 :164 :236 0 3 -8 -9 -13 -13 -15 -18
            :326 :68 :80 :173 :57 :290 :140 :160 0 10 :231 -5 13 :19 -12 1 -12 :291 :271 :19 4 0 :19 -3 1 12 12 15 :173 :199 -17 0 1
            :60 :7 :181 :400 :375 :212 :139 :8 -1 5 :8 9 -6 :16 18 -5 12 15 -15 :52 14 :29 :110 0 6 -7 :28 8 :222 -25 2
            :60 :0 :310 :88 :291 :64 :186 :190 -7 8 7 :77 :225 4 -12 :139 -11 2 :64 12 -4 13 10 :26 :240 :310 :15 :156 :63 4 1 -12 :63 14 :319 -4 4 :63 -8 2 :63 15 :15 6 -5 :63 -13 0 :186 :437 :5 -24 3 3 7
            :363 :167 :15 :446 :67 :193 :305 :139 -8 0 3 5 :2 7 -2 :78 -6 8 :352 :116 :78 :64 11 -10 :2 5 :67 -4 9 -9 :2 -11 6 :34 :253 :64 :135 :180 :67 -1 8 10 :446 -15 1 :139 :78 16 :305 2 -8 19 :78 6 :64 :116 -4 3 -14 :253 18 -1 16
            :245 :228 :68 :375 :281 :229 :221 :92 3 -3 13 :134 :141 -2 6 :96 -9 3 :100 13 :90 :134 5 -4 -5 :92 13 0 14 17 25
            :31 :344 :219 :225 :157 :289 :402 :79 1 12 -13 16 :188 :61 -3 -12 7 -15 :157 -15 2 -16 13
            :213 :225 :341 :180 :301 :408 :281 :364 1 7 :348 10 -4 -11 -11 12 -12 -15 :26 -17 -1
            :198 :31 :30 :36 :270 :137 :72 :15 -6 -1 :9 -15 0 2 :215 :15 :9 -6 4 :72 5 -1 5 :270 :72 -1 :15 12 -1 -2 10 12 :92 :61 :270 :137 :447 :166 :9 10 -3 -2 -6 :96 -8 2 :96 :15 1 8 -11 :254 -5 8 :254 :72 -14 :270 :116 -5 3 5 8
            :254 :272 :344 :265 :81 :26 :211 :107 1 -9 12 :65 -1 -12 -12 :446 -15 1 -15 -17 :164 :239 :176 :311 :41 12 3 0 -2 -3 -6
            :213 :97 :148 :78 :114 :79 :282 :356 -11 5 7 9 11 :316 :337 :93 :123 1 -12 :123 3 16 -11 13 11 :356 :81 -21 0 1 -16
            :83 :344 :341 :259 :100 :239 :292 :276 -9 3 9 :142 11 -1 :36 :102 :400 0 16 :101 -2 13 26 :433 :36 :81 13 -1 -3 :394 0 -3 -12 -16 :267 :100 :142 4 -2 :101 1 -22 12
            :31 :225 :162 :188 :72 :64 :102 :348 -16 5 8 3 :151 :289 :64 1 -2 14 12 :64 :72 :2 -2 3 -21 :2 7 24 :44 :210 :369 -12 1 1 1 -15 :2 17 3
            :117 :156 :162 :365 :103 :132 :109 :89 1 -5 :9 -10 4 :131 :89 -2 13 27 :109 :175 :132 -1 -8 :64 -3 4 :348 20 -3 -13 :109 :89 :204 -17 0 :96 -2 7 :103 :132 -1 0 8 :64 -17 1 :89 16 -1
            :13 :17 :432 :259 :80 :290 :253 :151 0 9 :131 -12 4 -11 12 :393 :85 12 -2 :356 :311 -5 0 0 -14 -13 -15
            :97 :254 :61 :226 :20 :110 :64 :104 -5 12 :78 14 -1 :78 :33 -13 -1 :131 5 18 :402 :78 :64 -6 2 :169 8 -5 -9 :78 :131 :249 -4 2 2 :141 -15 0 :263 :175 :67 :131 -16 -6 5 8 9 :175 :78 1 :311 12 -1 -9 :33 :229 0 -20 0
            :184 :180 :140 :70 :324 :39 :246 :260 2 -12 :50 -3 7 -15 :164 12 0 :35 :34 :300 :389 -14 3 3 11 14 :72 :29 1 8 -13 12 :70 35 8
            :184 :0 :68 :11 :172 :241 :264 -14 2 1 -5 :307 :50 :298 :264 -7 5 7 7 11 16 :62 :78 22 :247 :22 :253 :11 5 11 -1 -1 -7 :263 -16 6 :11 :253 26 -1 -12
            :245 :39 :260 :314 :438 :74 :284 :263 0 7 11 -10 -11 :131 -11 0 -12 :28 :89 4 -3 -15 25
            :62 :71 :257 :182 :45 :32 :136 :33 -1 6 :55 -9 0 :121 :160 -4 5 -14 9 :333 :207 :87 :172 4 11 -6 -7 -15 14 17 :32 :232 -18 -1 7
            :62 :365 :219 :32 :64 :66 :68 :364 -4 4 16 11 :72 :2 4 :52 24 2 :92 :52 1 -13 11 :64 :26 :2 :92 3 -7 :72 -7 7 :2 3 -12 :92 :2 4 :187 -6 1 -25 :15 -15 -1 -16 :32 :66 -19 1 7
            :0 :310 :131 :80 :151 :110 :147 :160 -7 3 :14 -5 12 :378 :224 0 -5 4 :14 0 12 :110 11 -1 15 :120 :41 9 :140 -6 7 -1 :131 :358 10 -9 :110 :169 :257 :310 :263 :199 -1 5 9 -6 12 -14 11
            :163 :312 :219 :162 :102 :151 :34 :172 -1 2 :109 12 -5 10 :41 :106 :55 5 -2 -3 17 :109 :303 -17 :364 :55 -8 4 6 :364 1 4 -12 :2 -1 16 -17
            :226 :181 :61 :252 :438 :290 :46 :377 3 -8 -9 -9 -11 -12 :263 :232 :132 :44 :197 -6 5 -13 :229 :44 0 13 :141 -5 5 :132 7 0 9 -14 :44 :305 :244 :173 -21 0 :360 :173 -4 1 2 2 :96 -3 9
            :167 :228 :79 :151 :307 :289 :400 :210 -7 7 10 10 11 8 :64 1 11 24 :34 :220 :26 :32 :64 :41 :289 -5 5 :120 8 -3 :41 :269 12 -1 -3 :64 :112 10 -5 -15 -10 -12 16
            :272 :182 :93 :375 :123 :355 :214 :107 0 -10 -11 :92 :22 -6 18 -19 -12 13 :251 :41 :72 1 3 0 16 :54 :115 :93 :166 :325 :87 11 -6 -6 -5 -3 :93 :72 0 -5 3 :72 0 -12 :121 :115 -20 1 2
            :365 :95 :148 :28 :89 :188 :58 :19 2 -13 :72 5 -20 :81 15 0 18 :72 :188 -15 :276 :222 -5 2 7 :188 :89 :58 4 -3 :2 -1 -9 -22 :64 :28 -9 2 :188 2 21 :28 :140 -5 :167 :2 -2 12 -4 :140 :19 :167 :93 -4 4 :93 17 -1 -3 :89 -9 8 -16
            :60 :0 :31 :265 :264 :344 :77 :85 -1 -13 -9 -16 12 -16 :90 2 16 :65 :57 :116 :90 :264 9 -1 17 -2 -12 :254 :77 :26 :324 :90 -1 -6 7 -12 :90 0 13 :90 17 -7 :448 :449 :56 :437 -23 3 3 4 4
            :60 :188 :72 :104 :41 :32 :7 :22 -20 -2 :22 0 4 8 10 :32 :44 21 -1 -21 :228 :107 :272 :87 :17 2 -11 :114 -15 4 :22 -15 1 :22 -14 0 18 :142 :381 :41 1 -4 9 :381 18 -7 :72 8 -25
            :245 :117 :123 :151 :282 :199 :30 :252 -2 -12 :188 -2 13 :101 -5 :246 8 1 11 :101 -8 11 -14 :114 18 -6 24
            :0 :117 :173 :142 :64 :41 :75 :374 -10 5 10 :75 7 -5 8 :149 :298 :264 :41 -8 -19 8 9 4 :253 :240 :149 :75 11 1 -3 -4 -6 12 :62 :142 :122 :289 :71 :64 :240 -7 1 :253 3 -7 10 12 -10 :64 :348 11 -2 :187 :253 5 -3 -6 :122 -15 :142 13 -8
            :326 :13 :286 :260 :100 :64 :104 :239 -19 -2 3 :96 17 3 :64 :172 :68 1 15 :311 9 -3 :251 :6 -1 -15 16 -11 :96 :334 17 -3 -4 -13 :51 :9 -19 3 4
            :76 :265 :365 :61 :199 :72 :65 :154 10 -3 -11 :11 :107 2 -13 -23 :72 -1 11 :26 :240 :65 :367 -9 4 :72 -6 3 :72 10 3 -15 -14 :115 -15 0 :107 :367 :396 -23 2 4 4
            :198 :117 :68 :50 :22 :221 :172 :222 -15 4 :8 -6 6 :8 8 -1 :283 :8 -1 -6 5 8 14 9 :95 :228 :151 :41 :169 :450 :399 0 10 10 -9 :253 :140 8 -2 -7 :140 11 2 17 :96 :52 :253 16 1 -2 :151 3 -3
            :117 :219 :62 :95 :139 :151 :79 :375 -2 8 9 9 :6 :9 10 0 -3 :253 :17 :151 9 -5 -7 -8 :253 -14 3 :139 -20 1 11
            :228 :265 :333 :139 :186 :199 :188 :164 -1 -14 :142 -1 9 :142 :15 -12 10 :61 17 1 :142 19 -2 :199 :15 11 1 -6 -13 :170 -15 1 17
            :62 :157 :195 :365 :52 :265 :253 :408 3 -9 :20 -6 4 -12 :264 :307 :293 -12 3 5 7 -16 :405 :9 -20 3 7 :132 :20 -13 12 :20 24 -2 :157 :253 :112 -19 3 4 4
            :262 :254 :211 :93 :400 :293 :79 :28 -6 -3 7 9 9 :58 :28 3 -3 :28 1 11 10 :141 :270 6 12 -1 :11 :115 :237 32 -2 -4 :115 -17 :28 9 -2
            :225 :148 :289 :253 :393 :175 :164 :176 0 9 :142 -1 -13 :142 18 :176 2 -4 :316 :356 :151 -8 1 :199 -2 6 12 :393 :199 -10 0 :142 -3 6 12 :199 11 0 -14
            :312 :182 :254 :64 :32 :15 :292 :22 -16 0 7 10 :15 :9 :162 5 -6 -7 :292 -10 -1 :32 :202 :15 :269 10 -1 3 -8 :15 -14 3 :202 :292 :22 4 15 -1 -6 :95 :68 :162 :121 :64 :82 6 -6 -1 :64 -7 2 :104 :121 :149 -11 0 1 7 13 :15 12 0 13
            :213 :97 :289 :13 :17 :337 :54 :391 2 -11 :120 -11 1 -11 -12 -13 15 :243 :81 -19 0 0 :26 -16 -1
            :226 :219 :319 :80 :8 :375 :98 :57 0 -11 :22 -11 0 11 :19 :348 :22 10 -1 -6 :22 -13 1 11 :64 2 15 :283 :104 -15 3 2 :44 :208 -17 5 :22 -1 7
            :60 :97 :12 :39 :32 :131 :72 :360 7 -6 :103 -2 10 :72 -6 :309 9 -8 :72 :114 -16 1 :9 :256 1 -11 -12 :28 :80 -3 5 -14 -13 -18 :72 8 -24
            :312 :133 :402 :118 :408 :57 :438 :317 1 -9 -10 -10 -11 11 -12 :61 :311 :125 -2 3 10 :125 -10 1 13
            :97 :117 :254 :68 :81 :145 :176 :28 2 -2 :28 -4 13 -11 :264 -13 -1 :109 -1 16 :90 :28 -4 12 :28 7 :11 -3 3 11 :84 :81 :229 0 -20 0 1
            :228 :289 :68 :375 :80 :160 :392 :402 -1 -13 11 :140 :19 10 -1 -1 :132 -3 16 11 :109 -2 16 12 17
            :198 :31 :284 :22 :307 :89 :157 :149 -16 1 2 :221 :321 -4 4 4 10 :89 :137 2 12 -10 11 :149 13 -1 :213 :157 :97 :145 :137 :112 :341 7 -8 :16 0 -2 -7 -10 -16 :199 -7 5 -15
            :254 :68 :81 :80 :118 :289 :253 :281 -1 5 :102 -9 5 9 10 11 -11 13 :39 :123 :9 :1 :281 13 0 2 -5 -6 :100 0 :22 -10 0
            :97 :62 :272 :265 :337 :368 :280 :400 1 15 :292 10 1 :142 4 -15 -11 -13 -16 :246 :292 -16 0 -1 :8 :81 -19 0 0
            :95 :151 :375 :28 :142 :442 :451 :373 13 -4 -4 -7 :303 :35 :26 -9 5 6 :6 :35 13 -6 -6 :303 :142 :452 :26 -5 -13 5 :292 :40 1 -8 9 :291 :6 :351 -16 3 1 5 10 :142 2 11 :176 :65 :35 :142 :151 3 -4 :93 :28 -5 0 -8 11 :2 -2 13 15
            :60 :188 :71 :117 :52 :62 :78 :323 -8 4 :32 3 -3 :32 :240 -17 2 8 :240 -14 0 :32 11 3 15 :244 :5 :433 12 0 -2 -6 :78 4 :170 -21 3
            :0 :245 :1 :142 :32 :19 :265 4 -7 :239 -7 :80 -2 11 -5 :416 :19 :364 :350 -16 3 3 -2 9 :368 :61 :162 :166 :32 3 12 -7 :142 1 -9 -7 :142 4 -15 24 :65 :12 :61 :239 :32 20 7 -5 1 -11 :254 :142 :32 -9 -1 :32 :61 12 -4 :61 -10 2 10
            :272 :20 :319 :167 :142 :132 :140 -9 5 :151 :327 10 -4 -5 :151 :153 :15 -12 -3 6 8 :142 :121 :58 :132 -5 4 2 -14 :140 :58 :135 8 -7 :135 -1 10 :223 -14 3 11 :167 :132 :172 :58 -16 2 7 :58 :6 11 -7 -6 :226 :121 :370 :151 14 -3 -4 0 -6 -16
            :97 :272 :363 :228 :226 :109 :289 :375 -1 10 :111 15 -2 :103 :401 4 -6 :111 21 -3 :103 :193 :186 -12 1 1 2 16 15 -16 :300 -18 0
            :163 :97 :117 :344 :13 :17 :400 :195 1 -9 15 :160 -14 3 :180 -15 2 -14 :58 12 1 :356 :9 -19 1 1 :58 -18 1
            :196 :117 :292 :62 :156 :252 :265 :400 1 14 -11 -11 -10 -13 :2 15 :81 3 -1 15 :96 -20 0
            :31 :259 :324 :400 :289 :151 :131 :22 -4 4 :32 4 -3 :32 3 10 :32 15 -2 14 :32 :61 0 -4 18 :109 :85 :82 :1 :77 18 0 3 -1 -2 :1 0 -3 :58 :8 13 1 0
            :60 :7 :326 :39 :32 :104 :120 :297 2 -8 :111 -10 1 :101 -2 16 :104 :111 :263 0 6 :199 -8 3 -20 :282 :111 -13 0 3 -13 :394 :101 :239 :29 6 -1 -3 :326 17 0 -5 :101 :104 -1 7 :56 :5 -22 3 3
            :365 :68 :202 :54 :92 :290 :116 :52 2 -5 :32 -1 -8 :72 -1 -12 :32 :72 :114 -7 1 :114 7 0 :116 :114 -16 -3 :114 1 6 :72 0 -11 :34 -11 3 13 -15
            :363 :365 :400 :382 :289 :331 :61 :199 0 9 :26 -1 -17 :100 :70 2 0 :70 -15 0 12 -12 14 -15 15
            :97 :365 :225 :157 :289 :337 :87 :164 2 -6 :164 -12 4 -10 14 :28 22 :311 -10 1 :141 -14 0 -15 :9 -17 1
            :117 :228 :265 :82 :7 :88 :11 :8 -1 6 :431 -9 14 11 :386 :358 :8 9 1 -1 -2 :7 2 -14 -13 16 10
            :60 :20 :97 :62 :131 :45 :90 :68 -6 12 :331 2 -7 9 :121 :247 :58 6 2 -6 :58 1 -7 :371 :232 :58 :121 -16 -1 -1 3 4 -16 :90 :58 :193 :97 11 -1 -3 -2 :58 -5 3 :453 -17 3
            :180 :432 :289 :276 :392 :280 :139 :147 -2 11 :1 0 10 :355 :190 10 -5 -9 11 10 :32 14 -2 -13 :1 16 0
            :363 :167 :316 :229 :78 0 8 :116 :217 :169 :324 -5 1 2 5 -14 :78 -5 21 :34 :169 :402 :252 :290 :22 1 5 -7 -9 -9 -10 14 14
            :340 :365 :20 :341 :118 :17 :142 :75 -3 12 :75 2 -11 :160 -12 3 :72 -3 12 -13 :142 :115 :391 :72 :239 -2 2 :239 18 -3 -6 :72 -5 0 :111 :14 :72 :96 14 -1 :115 -7 2 :72 -4 :96 14 0 :300 :139 -12 0 2 -15 :239 -18 2
            :213 :117 :331 :326 :265 :162 :102 :80 1 10 :121 11 -4 :22 :316 -9 2 :121 -3 14 :101 0 -13 :8 -16 1 :141 -15 0 11 -14
            :0 :72 :7 :431 :50 :305 -5 3 7 14 :15 3 15 :186 :183 :454 :398 :195 :230 -5 5 -15 6 7 5 :229 14 -1 :26 :72 :127 -7 15 :110 :156 :311 :455 :160 4 8 -1 0 -11 10 -8
            :97 :228 :180 :133 :70 :256 :236 :358 3 -6 -8 -9 :177 :384 :256 -4 4 6 5 :294 :236 :116 :123 -1 -6 -10 4 6 10 16 :84 :9 -18 1 2
            :262 :109 :7 :375 :322 :367 :28 :175 -8 2 :399 -1 9 :28 16 -3 10 10 :456 11 -5 :118 :103 :183 :457 :458 :399 -13 2 2 3 3 2 12 :28 28 :7 :311 :54 10 -2 -4 -6
            :254 :118 :368 :172 :256 :13 :337 :250 0 -10 -10 -11 -9 :58 :311 :166 :1 10 4 -2 :2 2 -6 :1 :2 3 -9 5 :142 -1 -14 9 :240 :2 :142 -4 4 :1 :311 13 -1 -1 :2 3 -4
            :196 :262 :117 :131 :41 :22 :219 :102 -4 -11 -15 :102 :197 6 -3 -5 :2 13 :102 :22 -4 -8 12 :92 8 :256 :2 0 1 -4 15 :56 :219 :97 20 1 -2 -3 :398 -22 10
            :184 :188 :226 :72 :240 :49 :160 -12 0 4 5 :65 :45 :228 :284 -6 12 12 :367 8 1 :223 :310 :247 3 -4 -3 -10 -18 :72 :82 :360 13 -2 -6 -17 :188 :54 :253 :99 23 2 0 -6 -6
            :184 :188 :134 :375 :399 :263 :54 :49 -3 5 -13 5 10 10 :54 :109 -14 -3 3 :109 :442 :394 :119 :332 :244 12 0 -1 -4 -4 -6 :244 -11 1 :188 :54 :253 21 0 -6 -6
            :245 :60 :182 :125 :62 :341 :79 :28 -4 1 10 -13 :122 :114 -17 -4 :270 -8 14 -12 :125 :28 :270 :99 :145 9 -4 :151 -9 7 -4 :368 :61 :270 0 4 -6 -10 :77 15 0 :28 8 :360 -21 3 23
            :60 :71 :109 :228 :11 :289 :65 :324 -4 4 :247 0 -8 10 :303 :456 :163 11 -6 -8 -14 16 :83 :11 :333 :459 :13 14 -4 -5 -6 -14 -15 15 :5 :276 -17 1 3
            :60 :254 :180 :175 :81 :13 :252 :11 -1 3 -10 -13 -13 :121 :11 :9 11 1 -1 -5 :121 13 -5 :175 :39 :2 :78 5 1 :78 :41 2 -6 :292 17 3 -7 :2 4 -14 :186 :78 4 :405 -22 3 7
            :312 :219 :265 :80 :26 :408 :121 :86 1 -9 :273 -5 10 -10 -8 :93 11 -2 -12 :93 -13 -1 12
            """)
}
