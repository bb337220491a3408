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
            cue before
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
            inner two DET VERB
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
            outer two ADV ,
            cue away 2 false
            cue away 0 true
            inner finite VERB
            outer two , SCONJ
            inward 2
            cue away 1 true
            outer hangs as case
            adds 3
            inner two ADP NOUN
            cuts advcl of content
            outer NOUN
            beyond 2
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
            inner two that PROPN
            outer two cue PROPN
            outer hangs as amod
            outer hangs as nsubj
            adds cop of content
            inner two DET NUM
            cuts nsubj of content
            outer hangs as det
            inner two ADJ ADP
            arc obl outward to speaker
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
            cuts the speaker
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
            outer two DET '
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
            arc nmod outward to others
            adds obj of content
            outer ADP
            edge PRON quotation
            outer hangs as xcomp
            inner two finite AUX VERB
            edge CCONJ that
            outer two speaker ,
            edge that finite AUX
            edge SCONJ PRON
            outer quotation
            edge , NOUN
            edge border VERB
            adds fixed of others
            arc acl inward from content
            edge VERB quotation
            inner two quotation ADJ
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
            inner two VERB DET
            inner two relative DET
            inner two SCONJ NOUN
            edge speaker finite VERB
            adds det of content
            inner two ADV that
            edge VERB DET
            cue object
            cuts conj of others
            edge finite VERB DET
            edge cue DET
            edge NOUN PART
            arc cop outward to content
            edge , PRON
            outer AUX
            inner two NOUN ADP
            edge NOUN relative
            outer .
            outer ،
            edge , finite VERB
            inner two ADV finite VERB
            adds a finite verb
            outer ADV
            inner two PRON finite AUX
            another's attribution outside
            arc acl inward from others
            inner two finite VERB DET
            arc fixed inward from cue
            outer two border CCONJ
            inner hangs as amod
            inner two relative speaker
            outer two cue speaker
            inner hangs as appos
            arc det outward to content
            edge VERB that
            outer two ADV that
            inner hangs as root
            edge ADP NOUN
            outer two cue cue
            edge border CCONJ
            inner two finite VERB ADP
            edge PROPN quotation
            adds advcl of cue
            adds cc of content
            arc obj outward to others
            outer two ADP NOUN
            edge SCONJ VERB
            other quotation outside
            inner two ADP that
            adds mark of others
            outer two ADP PROPN
            edge , relative
            outer two finite VERB that
            outer two VERB ,
            cuts cop of content
            edge PROPN finite AUX
            cue away 9 true
            outer two ADV cue
            outer two speaker speaker
            edge DET quotation
            inner two ADV ,
            cuts obl of content
            inner two PROPN .
            inner two DET PROPN
            outer two NOUN ，
            inner two SCONJ VERB
            another's other edge
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
            inner two ADP ADV
            outer hangs as char
            arc acl:relcl inward from cue
            inner NUM
            edge quotation ADJ
            inner hangs as fixed
            inner two PRON ADP
            edge PROPN ADP
            inner two ADV DET
            arc parataxis inward from content
            inner hangs as nsubj:pass
            inner hangs as nummod
            inner hangs as acl:relcl
            arc nmod inward from others
            cuts advmod of cue
            edge ADV PRON
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
            edge border NOUN
            edge AUX SCONJ
            beyond 1
            arc obj inward from others
            arc advcl outward to others
            inner two NOUN PRON
            arc advcl outward to content
            edge , ADV
            outer –
            inner two DET quotation
            edge ' NOUN
            outer PART
            outer two ADP ,
            cuts conj of speaker
            adds another cue
            edge quotation finite VERB
            edge border ADJ
            outer two finite VERB ,
            inner two NOUN finite VERB
            outer two NOUN that
            outer two finite AUX ADJ
            arc appos inward from content
            edge PART VERB
            cue is ADJ
            inner two ADP ADJ
            outer two PROPN PROPN
            adds nsubj of cue
            inner two PART VERB
            outer two NOUN ADJ
            outer two PROPN ADP
            inner two that finite VERB
            edge ADP VERB
            arc flat inward from others
            edge finite VERB that
            cuts acl of content
            inner two quotation DET
            adds obl of others
            adds parataxis of others
            arc xcomp inward from content
            arc nsubj:pass outward to others
            adds nmod of others
            adds case of others
            inner two that NUM
            inner two relative PROPN
            arc nmod inward from content
            adds conj of cue
            edge cue SCONJ
            edge , ADP
            arc nmod inward from speaker
            edge : quotation
            arc parataxis inward from others
            inner hangs as acl
            outer two DET quotation
            edge relative PROPN
            inner two AUX VERB
            arc conj inward from speaker
            outer two PROPN cue
            outer two CCONJ that
            outer two CCONJ cue
            outer hangs as acl
            cuts obj of content
            adds amod of content
            adds conj of speaker
            edge ADP quotation
            inner hangs as advcl
            edge PROPN SCONJ
            cuts det of content
            outer two ADJ NOUN
            outer two , CCONJ
            adds acl:relcl of speaker
            inner hangs as parataxis
            edge finite VERB quotation
            adds acl of others
            inner two ADP PRON
            edge that ADV
            edge quotation quotation
            inner two NUM ADP
            cuts mark of others
            edge NOUN NOUN
            outer two PRON NOUN
            edge quotation NOUN
            edge PROPN relative
            arc acl outward to content
            inner two NOUN VERB
            inner hangs as flat
            no speaker
            inner two ADJ quotation
            inner two finite AUX AUX
            outer two NOUN VERB
            edge that ADJ
            inner two NOUN PART
            outer hangs as fixed
            adds amod of speaker
            inner two quotation PRON
            arc appos inward from speaker
            inner two PART quotation
            adds nmod of speaker
            inner two ADV VERB
            cue is AUX
            inner two PRON quotation
            adds compound of content
            inner two CCONJ NOUN
            edge VERB SCONJ
            arc nmod outward to content
            edge NOUN finite AUX
            edge speaker finite AUX
            outer two PROPN SCONJ
            edge SCONJ PROPN
            adds xcomp of others
            cuts nmod of speaker
            arc char outward to others
            edge ADV that
            inner two NOUN ADJ
            inner two ADV ADV
            inner two NOUN quotation
            edge speaker VERB
            adds advcl of content
            """#,
        trees: """
            :0 :1 :2 :3 :4 :5 :6 :7 -1409 -1433 -1430 -1342 -1328 :8 -1433 -1393 :3 -1243 -1380 :3 :6 -1235 -1380 :9 -1375 -1406 :10 :11 :9 :12 :13 :3 -1228 -1346 -1400 -1404 -1409 -1398 :14 :3 -1373 -1408 -1410
            :15 :16 :17 :9 :18 :6 :19 :20 49 -22 :21 9 -25 -28 :6 111 10 -48 -45 -47 164
            :22 :16 :23 :24 :6 :25 :26 :27 11 59 :28 75 -18 76 -32 :18 -41 -8 -47 -47 :23 :29 :30 :31 :6 :32 :25 69 111 10 :32 :26 3 11 -14 -26 :6 :33 8 -13 -28 :34 113 -12 :29 :18 -41 -11 17
            :35 :36 :37 :38 :39 :40 :41 :42 -22 -42 -40 -45 -44 -48 :43 :44 :38 :40 :45 23 -5 -17 -27 -30 70 :37 :38 :19 :42 106 -19 -31 -34 142 :46 :19 136 :39 85 9 -14
            :47 :3 :48 :49 :50 :51 :52 :20 -12 -35 39 61 :53 :54 59 -2 -34 :53 :55 :52 :21 14 -28 86 95 :21 104 -25 :52 -38 1 :51 :56 -44 -18 1 :10 :49 :48 63 9 122 :49 -7 10
            :35 :57 :23 :58 :59 :60 :61 :62 -34 0 5 19 :24 13 -6 :59 :63 :64 :65 -2 -32 -34 30 40 -45 :23 :65 :66 :67 :68 :40 85 -23 -26 -27 -23 -35 -38 :65 :69 :70 :62 116 28 0 -2 -4
            :22 :71 :72 :73 :74 :75 -15 :76 :77 16 -17 -15 -33 50 :57 :75 -42 :31 :76 :78 -29 -3 -42 20 :75 -34 :73 :79 :74 -3 -26 33 42 100 :15 :80 :81 :73 :72 :74 -4 -18 :6 :82 40 -14 -14 :6 :83 -1 -18 -16 :31 :84 :85 :86 66 -16 -25 -28 -27 -36 110
            :37 :47 :87 :88 :19 :64 :89 :90 -21 13 :91 -1 50 -42 :51 :92 :93 -42 -1 10 34 :41 78 :94 -31 -7 :95 48 13 65 :64 :96 :97 :98 :32 :93 :99 88 -1 12 4 -9 -20 -23 :90 :97 -4 -10 5
            :22 :100 :101 :19 :43 :102 :103 :104 -22 21 12 -38 20 -43 :105 :75 :102 -20 -37 :19 -32 :106 :102 17 -19 63 101 103 :15 :90 :107 :101 :108 :102 :109 34 -24 -13 -35 -38 -36 83 98
            :35 :15 :110 :111 :112 :102 :42 :75 -9 12 :75 -5 -41 -37 -44 :75 -43 :113 :114 :115 -27 9 17 31 -42 92 :70 96 -2
            :116 :117 :51 :30 :81 :78 :118 -33 0 -4 -43 :119 :81 32 -3 -20 33 :81 :120 :121 :119 35 5 -11 -22 -22 :120 :122 :123 :124 :100 :81 :52 8 58 :56 45 -15 95 :56 :125 -38 2 :117 26 -13 :121 85 14 -44 :119 -44 -5
            :126 :0 :127 :128 :76 :97 :5 :78 -9 10 10 -28 :89 -28 4 27 :89 :5 :129 :130 :87 -38 -6 3 10 12 :44 -13 -33 :131 :127 69 :114 46 -2 -14 :127 :0 :132 :33 :133 11 -13 -21 -26 57 :134 :133 :69 :33 :135 95 15 10 -2 2 -21
            :1 :15 :100 :26 :136 :137 :138 :139 -25 47 51 42 :42 :140 35 :141 6 44 -28 :42 :142 :143 :144 25 -12 -16 :117 -19 11 -29 90 83 :56 :42 88 -15 :42 :142 :145 0 18 -9 -18
            :37 :22 :88 :117 :45 :146 :147 :148 -37 -24 4 32 5 :142 :44 :149 -16 20 -36 31 :117 :45 -15 50 72 :142 :44 :42 :117 :150 :45 33 -4 -29 :10 -4 -28 -36 -38 :117 -38 -6 :49 :151 :152 :142 :82 :44 :153 26 -20 -19 -20 -26 -29 65 :142 :45 82 21 :22 -13 20
            :48 :112 :124 :125 :154 :155 :80 :156 23 -21 -36 -39 -34 :157 :158 -38 -13 23 :157 -42 :145 :125 -6 11 24 -45 :73 :140 -14 :159 :160 -36 -3 5 2
            :37 :161 :88 :3 :162 :51 :163 :146 -25 34 36 55 35 :51 -42 4 :54 :164 :102 :43 20 5 0 -5 -25 :124 :165 54 14 -21 :166 :125 :167 :102 :11 :3 :168 68 -3 11 -15 -4 -24 :3 -22 9 -18
            :126 :22 :2 :88 :1 :104 :25 :169 -42 -1 :170 -28 0 10 :16 2 -28 :16 50 -36 82 :1 :155 :171 :172 :166 :34 13 -22 -23 :166 41 9 -27 -34 55 :173 :1 :58 73 :25 :174 35 -17 72 86 :25 -31 -2
            :47 :116 :140 :175 :176 :177 -35 -1 :178 -12 17 :178 -30 :54 63 19 -43 :178 :108 :147 :20 :125 :176 18 -10 -27 :179 -35 -1 66 -40 :180 :26 :181 :182 :41 -29 1 3 11 :76 :140 -11 7 -11 :140 -15 41 :10 :181 67 22 :181 -2 -11
            :183 :25 :112 :15 :55 :119 :122 :184 -6 -40 -39 :185 :73 -30 -4 0 59 61 -44 :131 :112 :186 :119 :187 :8 46 -5 -11 :8 :188 3 10 -13 -23 -31 -38 :101 70 4
            :189 :190 :191 :192 :42 :41 :44 :65 -9 -39 -42 :72 9 -35 -42 :168 :41 :44 :42 14 -30 -32 :72 -1 :193 -27 -1 :194 -37 0 :195 :44 :65 :42 :196 18 -21 -31 -35 -38 -38 70 :145 :41 :42 :197 61 -12 -24 :191 -14 33 :194 :42 :191 -12 -3 -23 5
            :22 :194 :23 :24 :198 :7 :38 :199 2 -34 -36 -36 :53 :90 -34 3 15 :200 -42 -19 -43 62 :23 :66 :151 :200 :53 :90 :25 14 55 64 :198 :201 71 14 :82 22 -19 -23 77 :151 :152 :202 -14 2 -27 30 :151 :38 -20 -45 36
            :0 :110 :112 :117 :188 :59 :42 :142 1 -21 :203 -38 -1 :142 46 2 :59 -34 9 :204 :205 :28 :166 38 -2 -11 -9 -15 -42 :140 :56 -33 23 -44 :152 :117 :206 :140 22 :166 67 25 -29 :207 -35 4 -26
            :22 :183 :208 :88 :209 :23 :25 :210 -31 2 :3 3 -15 -42 :198 :211 :3 21 -21 -23 :26 -23 -1 :199 :212 :213 :210 9 -1 -2 24 -23 91 :57 13 77 :23 :17 :57 :209 :26 :25 :198 8 -9 :198 48 20 57 58 :214 :209 68 -1 4 -34 :3 :123 -40 -2 -3
            :35 :183 :22 :140 :136 :40 :75 -21 :181 -5 3 -33 :40 :75 1 27 -9 :208 :55 :43 :215 -40 -2 :181 -19 5 3 45 :216 :43 :40 :66 :217 -10 42 -33 -38 39 30 :57 :75 :140 -8 0 35 71 :218 :62 :32 67 10 10 -10
            :161 :1 :53 :75 :219 :220 :221 :222 -33 7 :90 -8 10 18 :39 37 -13 :42 :204 :223 :74 -9 -34 42 :90 :216 -32 3 11 -41 :39 :75 :224 1 -10 :225 :156 48 5 -5 -39 :42 :225 65 -13 -21 :226 :227 :228 :229 51 8 -15 -24 -32
            :230 :38 :9 :26 :231 :232 :163 :233 -14 -34 38 :133 :234 6 -23 -33 54 :67 :235 :133 :236 32 -2 -9 -11 -15 -41 -45 :237 :70 :234 64 14 -2 -25
            :42 :120 :194 :25 :53 :80 :67 :155 -3 -36 -36 :73 -38 -5 :10 :171 :21 30 -10 -17 -23 :53 :24 :31 :238 16 -7 -13 :21 39 -10 -31 :176 :67 :24 :117 54 11 26 -14 :24 1 -18 -41 -40
            :126 :161 :230 :57 :239 :130 :240 :216 -35 -6 -1 3 6 :64 :241 :129 :242 -17 0 5 13 -33 :57 30 72 :57 :91 :52 :243 16 -14 -2 -25 60 :244 :245 :192 :161 :246 :99 43 -1 -7 69 79 -22 -23
            :16 :1 :183 :42 :204 :74 :7 :66 7 -17 -36 -33 :179 :5 :202 -35 -4 14 :247 -5 6 :248 -40 -5 :53 :248 :66 33 9 -5 63 :56 63 :42 7 -14 -41
            :230 :47 :38 :48 :216 :42 :116 :101 -38 22 :53 -1 45 :84 -37 -2 :175 :53 45 -1 -9 :101 :116 -39 -18 :175 -27 23 -44 :48 46 0 :237 :101 :175 :48 :173 :216 52 14 -1 0 79 -19 -24
            :0 :16 :3 :100 :198 :249 :155 :99 13 -20 -32 -28 :250 :182 :251 -18 0 2 13 60 :100 :252 -36 -2 9 -40 :198 :3 :98 51 -7 -4 :98 :253 20 -1 -24
            :230 :22 :88 :58 :36 :90 :41 :254 -23 20 :59 -37 -2 :41 :42 10 -14 -13 :41 28 -7 -42 :41 :255 60 6 :59 -24 23 :36 :142 :90 :204 :75 :30 -3 -26 :256 20 -21 -24 :6 48 -2 :41 -33 0 :75 -1 :256 58 9 :134 :22 74 :173 :257 :166 47 3 2 -1 -24
            :23 :258 :17 :48 :9 :142 :75 :232 26 -21 :96 44 -33 :26 :183 -17 12 :232 24 -8 -38 :75 -30 :50 :57 :26 -19 8 13 20 :259 -35 -4 :52 -38 0 :38 :260 :100 -31 4 1 -43
            :16 :38 :183 :147 :105 :261 :75 :192 -1 21 :262 17 -29 :75 :140 -2 14 :140 -3 -24 59 51 :75 :101 12 -10 :261 52 10 -43 :213 :263 -40 -2 -10
            :35 :0 :2 :151 :264 :51 :18 :265 -31 9 :220 -14 13 25 34 58 57 :11 :34 :124 :153 :131 :111 38 20 -16 -22 :58 -15 3 -24 -29 :266 :267 55 -6 -2
            :37 :17 :119 :124 :142 :65 :268 :21 7 -25 :136 -28 4 -35 :89 :24 :26 -18 8 :21 -37 -7 :219 5 33 -35 :172 :142 :269 :43 :219 -32 -4 :25 -3 0 9 3 11 :219 -40 8 :198 :17 :142 :268 :30 52 18 -9 :57 -10 22 -18 :57 :151 :26 :136 -30 -2 26 40 33
            :23 :116 :101 :270 :88 -40 -28 0 :88 :249 :48 :188 1 -8 :39 -19 1 -28 :258 83 -5 :36 :81 :271 :125 :48 :101 11 -26 :188 -17 -3 -22 -32 :258 :272 :249 :80 33 -19 -20 -31 -34 58 :36 :273 :103 -39 -6 -4 :125 -9 6
            :36 :47 :111 :26 :64 :175 :101 :97 -4 -38 :182 -30 0 :101 :274 -9 55 :19 -15 42 :73 :182 -34 -4 8 :64 :144 :97 :32 32 -3 -8 -11 -21 :19 :26 :73 :95 -7 :179 3 8 :95 15 0 16 :101 :160 -39 -2 28 :153 :26 :111 27 12 44 -16 :19 :97 53 -14 -21
            :15 :162 :64 :194 :74 :21 :58 :51 -7 33 :67 7 -34 :272 -30 -1 -35 :58 :76 36 1 :67 :76 12 1 -19 :260 :103 :275 -33 -4 -4 0 46 51
            :1 :15 :38 :120 :124 :72 :88 :25 3 27 52 :209 :54 0 -25 :276 -35 11 -32 -38 -42 50 :38 :277 56 -17 -29
            :0 :151 :40 :278 :3 :211 :21 :76 8 -17 -25 :250 :123 -20 24 28 -28 :216 :59 :123 :87 -32 0 5 5 12 -40 57 :10 :82 :165 :3 45 10 4 -17 :202 -17 -3
            :35 :183 :0 :38 :100 :43 :279 :280 -26 13 18 -1 34 -42 :57 :53 :47 :127 21 -5 19 :127 -9 -41 46 :57 :281 :127 3 28 -8 :127 17 54 :272 :204 :65 :282 53 7 -7 16 -23
            :47 :90 :74 :256 :76 :283 :284 :148 -5 6 36 34 :56 :58 :141 -24 2 -12 :81 -8 12 -32 :157 -34 6 :56 :74 :256 :224 :157 :285 29 -3 -3 -4 -11 -10 -9 :261 :234 :34 40 -17 -20 :286 -2 -18
            :126 :37 :38 :22 :43 :116 :94 :78 -31 0 4 :102 :87 -19 8 -34 :116 -10 12 :107 :137 :287 :204 -3 -18 32 33 -30 -42 :288 :102 :38 :7 :97 :289 31 -6 -13 -13 -19 -15 -24 :176 :290 :133 :235 :204 53 22 6 -2 -27 :175 :101 :290 :204 -8 -24 -25 11 58
            :1 :23 :208 :100 :40 :21 :8 :154 5 -33 :176 -31 23 :117 :115 -32 4 -2 -37 49 67 :291 -40 :100 -13 4 :40 :292 :23 :188 53 6 11 :23 4 -7 -16
            :35 :37 :22 :193 :27 :87 :94 :213 -28 -3 3 8 :41 3 -4 :95 -1 10 :87 :107 :124 :41 :253 -12 2 -3 -29 -30 5 :176 :22 :249 :196 :156 12 -2 -8 -13 :293 :253 27 4 5 -11 :173 :294 :135 :99 :235 :213 50 8 3 6 5 12 -25
            :111 :18 :295 :175 :249 :272 :214 :58 -3 7 -24 -32 -33 :296 :168 :297 :298 24 -17 -24 -26 -30 :299 -35 0 :295 :300 32 -3 -12 :8 :18 :58 :27 :115 :94 :270 -22 3 1 4 12 :115 :301 :224 -6 -18 6 13 8 -38
            :258 :278 :112 :6 :7 :48 :124 :152 23 -25 :117 4 -32 :43 :117 -15 -4 16 -33 :182 :291 :43 :302 -30 -2 -1 5 10 -39 :53 :204 :284 :303 :112 :97 -16 -32 -34 3 14 -35 12 :270 -35 0
            :161 :17 :111 :53 :71 :44 :192 :250 -3 40 :124 22 -20 -36 54 42 :100 :71 :123 :159 :304 -25 2 8 7 17 27 :71 :149 :305 -38 -6 0 3 :152 :306 :98 :124 :34 :281 43 17 -9 :307 -3 -11 -21 -34 -31
            :38 :39 :6 :65 :154 :162 :67 :166 15 -16 -31 44 :89 -33 4 -37 :51 :162 :276 -29 -1 6 10 :140 23 -34 -42
            :38 :6 :162 :100 :261 :184 :232 :55 -2 40 :89 12 -5 -31 :53 :308 -7 -24 -31 45 43 :309 :51 -31 9 8 -41
            :16 :110 :42 :64 :290 :310 :74 :11 23 -28 -27 :136 :190 -13 14 13 -35 :311 -30 -3 :311 -35 -5 :162 :310 :190 -33 5 2 :64 -1 11 :270 -37 2
            :16 :88 :22 :27 :223 :205 :103 :293 -11 -28 11 -32 39 41 :66 :176 :11 :205 :86 18 -21 35 -28 :75 -17 :312 7 -15 :313 -22 -2 53 :185 :88 -40 -26 -1
            :183 :9 :90 :314 :107 :315 :42 :316 1 -30 :248 -32 2 :317 -31 -1 :179 -34 -4 :318 -37 -2 :42 :315 :316 :256 :319 1 30 -5 -5 -12 -15 -39 :314 :320 :256 40 6 -4 -22
            :321 :19 :183 :204 :10 :176 :23 :80 21 -18 -22 :76 -6 -14 -21 :250 :179 -28 6 18 :234 :81 40 6 -10 :140 :81 :204 :249 :236 :76 33 -5 -10 -15 -11 :176 -12 14 :270 :252 :322 -37 -2 -2 2 :291 -40 :191 -13 8
            :35 :100 :179 :323 :97 :66 :154 :128 -13 20 -32 :318 :56 -30 -1 3 :66 -36 -1 28 :66 :73 :264 :97 :176 4 -12 -13 24 29 -18 45 :46 :70 :154 :62 :318 43 7 1 -8 -12 -17
            :230 :71 :44 :26 :49 :324 :254 :103 -15 4 20 12 :81 :325 :205 2 24 -31 :326 :59 -22 4 12 :327 :315 :85 :328 15 -10 -11 -11 -15 -37 48 :192 :272 :325 :49 :205 :310 20 -1 -9 :310 :103 41 5 4 -21 -20 56
            :16 :42 :57 :173 :48 :47 :290 :329 5 -31 -33 :11 25 -21 :41 :73 :194 -29 -4 -3 :178 4 15 -30 :214 34 :47 -19 7 :219 :84 -36 -4 -2 :117 -37 1
            :6 :18 :67 :316 :8 :108 :156 :330 3 -28 :73 -23 18 -29 :182 :158 -25 -6 4 -29 -35 :331 :186 :158 :156 29 4 10 -12 -17 :182 :332 :18 :312 -32 -2 -5 6 :333 0 6
            :35 :57 :40 :112 :217 :43 :120 :75 -20 -10 -35 :75 :175 -7 3 :175 18 1 33 -39 :157 :334 -39 -4 -6 :110 :247 :178 :75 -4 :293 39 3 :40 :112 :75 -4 16 -9 -18 -13 :205 :175 -26 -5 2 :157 :246 :175 :75 29 44 54 -14 :75 -24 -4
            :23 :183 :90 :71 :66 :272 :224 :96 1 -33 :333 -27 -1 -31 :63 -17 -2 46 :135 :227 :224 31 -6 -8 -13 :66 :335 :256 37 5 0 :261 -5 5 :291 :336 :123 :71 :231 -39 -6 0 -2 6 :123 -4 4
            :35 :183 :321 :16 :142 :7 :179 :27 -5 27 :47 16 1 -28 :179 -23 -3 :94 :318 -37 -11 -1 :47 :194 :337 -36 -6 -2 10 :7 :173 34 1 -5 :173 :135 :16 :183 41 11 5 2 -26
            :17 :9 :183 :71 :22 :175 :210 :319 -17 -36 :319 -1 -9 :72 :124 40 -9 :27 -5 47 :142 :198 :290 23 -31 :90 -4 17 :41 :72 -4 -30 3 :41 48 7 :281 :82 :142 :25 39 9 :278 15 -8 -5 -10 :298 -38 -2 :72 -11 :71 -39 -1
            :40 :22 :24 :117 :27 :6 :59 :76 -4 -20 25 :319 -1 -31 :75 8 42 :205 :80 :76 30 1 -3 -11 :59 -35 -3 :306 :226 :288 :256 :6 :82 19 -10 :24 1 -16 :24 6 -18 :24 0 -28 -34 -37 :291 -38 :338 -14 5
            :35 :23 :53 :25 :71 :21 :58 :210 -18 2 :306 -5 -30 :210 -30 -2 27 :58 :71 :145 :43 -3 8 11 15 :201 15 3 :201 :25 :339 :34 :58 11 26 -13 -17 -23 :43 -31 12 :71 :21 :340 :223 -33 -1 -1 2 8 :341 :266 :21 :99 38 4 3 -11 -14
            :35 :36 :140 :278 :37 :110 :22 :235 14 -13 -20 :22 -23 16 39 :337 :230 -30 -2 7 :22 :230 :342 :147 :270 -35 0 5 22 37 :110 :37 :278 :6 -7 6 :230 -26 11 :154 :6 7 -17 -22 :147 -38 -2 :19 :110 46 :278 18 -11 -16 :173 :6 :154 :235 38 2 -3 -1 -26
            :126 :16 :40 :95 :151 :47 :343 :226 -10 -31 25 :11 8 -22 33 :151 :76 :257 :206 14 -16 -16 :47 :26 -12 2 7 36 :47 :344 -36 -1 0 :252 :322 -35 -2 -1 :95 :257 :345 :282 :70 39 -3 4 -8 0 :24 24 :151 :47 -25 17 21
            :23 :325 :9 :315 :66 :271 :82 :122 14 -25 :11 -4 -32 :82 :221 -25 0 6 :88 :27 :241 -18 8 16 :140 24 -10 :346 :257 -29 -2 -1 :145 -34 -2 :303 :221 :210 :66 -33 -3 1 2 4 :140 :241 -12 12 -39
            :1 :183 :50 :90 :25 :15 :210 :264 -21 16 :65 15 -12 38 :131 :122 :306 14 -18 -13 -26 :144 :122 :306 :74 17 -5 -10 -8 -11 :131 :347 :210 20 1 -3 -24 :95 :281 38 -17 :15 :25 -1 -7 17 :74 39 3
            :35 :22 :140 :105 :192 :95 :248 -15 -5 5 :248 :76 -2 3 15 38 :192 :163 -34 7 :291 :181 -10 0 5 :11 :122 :348 :153 :137 :158 5 -6 29 -29 -29 :140 -1 -29 -30 :267 :349 :140 21 35 -13 -11
            :126 :22 :192 :140 :136 :171 -18 14 22 :350 -33 0 :16 :38 :124 :27 :25 4 19 23 :42 -19 -1 -32 -32 :38 :310 :258 :204 :42 :80 15 -16 :189 -15 0 -10 -32 :115 -19 5 -37 :237 :351 :204 :352 :353 :354 :67 39 -14 -12 -16 -15 :24 0 -7 -19 -37
            :36 :110 :71 :22 :140 :24 :278 :168 22 -14 -18 :176 -23 4 :24 :112 :149 -13 8 -33 -38 :66 :96 :176 :140 -22 16 :216 -13 6 -38 :57 -21 5 41 :140 :22 :56 -26 8 30 :71 -38 4 :67 :355 :110 :188 44 7 15 -8 -10
            :1 :112 :208 :356 :51 :21 :276 :63 -6 11 :211 -5 41 :319 -3 :303 -25 2 35 :41 37 -3 50 -38 :225 :112 :357 :21 42 6 4 -11 :41 0 -13
            :65 :18 :209 :133 :124 :216 :117 :80 -3 -29 :192 1 24 15 :291 :103 :84 -30 0 1 :117 4 -18 :117 :216 -30 -1 :194 -6 0 :194 :192 :358 :248 :133 14 -9 -9 -15 -19 :103 35 5 :84 :186 :300 :103 24 2 -4 -9 -11 -36
            :1 :0 :16 :40 :57 :117 :106 :263 -15 29 29 :204 :359 17 -10 -18 :67 :204 :74 24 -2 5 -16 :360 -36 -1 :117 :270 :132 :361 :263 -36 -2 -3 3 4 4 :117 :306 :57 21 43 -37 -28 :16 :40 :324 42 6 -9 -18
            :126 :37 :95 :250 :88 :146 :138 :362 -26 7 8 12 :94 :346 :251 -8 1 3 6 14 :172 :29 :88 :162 :193 -17 11 10 6 13 25 :172 :95 :165 :13 :363 :107 14 -7 -13 -13 -14 25 -21 :237 :176 :341 34 -14 :88 :364 :244 :365 :76 11 -6 -13 -18 -18 36 -36
            :16 :23 :151 :175 :22 :201 :65 :366 -12 -23 -27 2 :66 :306 :206 13 -31 -35 :366 -23 -5 :198 :188 :367 :216 29 -9 -8 0 :53 -5 7 44 :151 :216 :123 :368 :190 -33 3 1 4 9 27 :369 :185 :322 -33 -1 0 0
            :37 :2 :87 :27 :73 :41 :26 :90 -12 9 :86 9 -18 :240 -21 1 :89 :221 :90 -8 15 24 28 25 :90 17 -12 36 :310 :272 :288 :206 :370 :371 :359 28 -9 -15 -23 -24 -21 -25 -27
            :17 :161 :121 :25 :75 :319 :73 :119 8 -4 21 :283 :241 -14 20 25 :40 :372 :373 6 -20 -20 -24 :347 :119 :156 :288 18 -6 -3 :319 9 -2 -11 :319 :73 6 -1 :73 -27 -6 :348 :153 :374 :40 24 -2 -14 -24 -28 :216 :136 :375 -35 -1 -12 4
            :37 :278 :9 :140 :88 :205 :54 0 -11 -14 :282 :213 44 6 0 :161 :189 :41 :323 -10 20 :241 -24 8 :41 :351 20 -10 -11 :98 :306 19 -19 -19 -34 :161 :375 :276 -32 -5 5 13 :189 :161 :376 :62 :20 :142 :234 9 -11 -11 -21 -28 -28 :306 :98 :289 29 1 -16 -31 40
            :1 :57 :88 :90 :314 :204 :223 :276 -12 13 33 :377 :324 -31 -2 6 :378 :148 -44 -6 -2 :227 :148 :235 :158 18 3 -10 -8 -14 :314 :7 :158 21 7 -12 -12 :65 :204 :235 :66 :314 :288 30 3 1 3 -11 :66 :235 :288 :366 3 15 -7 -11 -17 -27 :292 :56 39 12 -2
            :230 :40 :278 :22 :117 :140 :178 :45 -27 1 :45 19 44 :24 :178 -11 -26 -34 :178 :24 3 -23 :24 34 -7 :66 :82 :45 :117 21 -4 :24 1 -14 -16 -17 :179 :63 :267 -26 0 11 :22 -16 9 :140 -17 -37 :22 48 :237 :77 :351 :66 :82 :310 29 3 3 -1 -6 -10 -25
            :16 :183 :88 :26 :216 :51 :2 :194 -10 7 30 32 :194 :232 2 :251 20 2 -9 :271 :32 :125 :47 14 26 -3 -7 -8 :157 50 -19 :216 :227 :232 :268 12 -9 33 -15 -3 :117 :31 :379 -34 -2 -1 :88 -6 10
            :16 :23 :88 :230 :15 :356 :90 :49 -13 1 :190 9 29 46 39 :268 :293 :209 :24 33 1 38 :366 -5 8 -13 36 :230 :15 :190 :338 :380 :381 -33 0 0 -1 2 18 :49 -2 31 :88 -36 :94 -19 1
            :230 :71 :7 :216 :72 :25 :26 :382 -2 14 16 :157 26 0 :90 :111 :107 -5 -29 :113 -21 17 :227 :144 11 -9 -14 :383 15 2 -34 39 :27 :310 :216 :72 8 24 0 0 47
            :36 :189 :161 :178 :192 :28 :179 :221 -33 -2 :221 -9 10 :179 3 25 :16 :356 :38 -1 -22 22 -27 :16 :38 :356 :258 11 -21 41 -33 -25 :48 :166 :178 :384 :29 30 17 -16 -5 :29 0 -16 -26 :19 :38 :85 :358 :331 :212 35 3 -11 -15 -20 -26 -23 :38 :19 44 -13 -17
            :23 :57 :53 :25 :26 :88 :0 :210 -14 12 :227 12 -28 :54 :210 24 1 -9 :0 :40 :54 15 -12 -14 31 :385 :54 :40 :74 22 -4 -5 -1 -10 :73 :26 -37 -6 8 :53 :22 -8 :0 :386 :76 19 -3 -3 34 :247 35 -4 :0 :387 :8 :380 :388 -33 1 1 4 8 10
            :16 :40 :151 :57 :50 :276 :389 :51 -6 30 :48 22 -16 :72 -7 :111 37 3 :48 :82 40 3 4 :19 :390 :107 :6 29 -5 -3 :87 -9 12 -13 43 :51 :87 :391 :389 :337 -33 -2 -1 0 0 3 :72 :50 -6 :318 9 -1 :318 :132 :392 -35 0 4 -4
            :17 :16 :112 :258 :24 :124 :150 :204 23 -5 -24 :230 -18 5 :152 :19 :204 11 -9 :393 -18 -1 :230 :202 -28 -1 0 -30 -37 :350 :252 :322 -31 0 0 1 :216 :137 :394 :252 :322 :220 -33 -2 -2 0 -1 0 4
            :48 :204 :71 :142 :96 :11 :168 :108 7 -20 :59 -21 0 -24 -35 :319 :89 -3 29 :53 :59 :219 -22 3 4 3 37 :53 :395 :103 :390 -27 -8 4 :73 -5 10 14 :59 :71 :73 :140 -8 :142 :263 :390 -26 1 3 -1 1 7 16
            :16 :0 :192 :7 :53 :26 :41 :163 -9 24 :66 13 -1 :396 :125 11 -6 -12 :66 24 -20 -34 :7 :74 :53 :117 :51 2 29 24 :117 31 4 :125 :117 -20 -2 2 -20 :152 :117 :234 :10 29 :53 15 -11 -19 -27 :202 -30 -5 :117 :132 :31 -33 -1 4 7
            :17 :15 :198 :0 :64 :25 :124 :214 2 -17 -21 :87 :282 16 -5 -10 :140 13 -33 :124 :374 :228 :281 26 1 -12 -13 -14 :103 :276 :25 :250 :87 -20 1 7 :87 -1 -3 13 :281 6 -1 38 :397 :185 :398 :25 :375 :137 :399 -35 0 0 0 -10 2 3 5
            :16 :183 :25 :7 :200 :66 :75 :81 -25 4 :400 2 23 :81 :104 -17 15 :211 10 -1 :8 :210 -32 0 15 -33 :200 :135 :336 21 3 -2 -23 :57 :75 -9 9 :66 37 -4 :213 :383 :313 :322 -31 0 1 -2 4
            :35 :16 :88 :44 :42 :89 :22 :51 -21 22 :343 -2 36 :140 :19 1 -4 :214 13 -6 :51 -30 6 -32 34 :88 :244 -35 -2 -18 :245 :19 :133 :192 :401 27 0 40 -2 :95 5 :192 29 -1 -25
            :126 :183 :1 :161 :276 :40 :5 :139 -20 10 7 -33 :179 :145 :250 -16 8 19 30 :53 :402 :403 :337 -4 11 10 23 :403 -28 0 :40 :53 19 2 -6 :53 8 34 :1 :161 :33 :132 :341 :267 :404 13 -7 -15 -12 -22 -23 40 40
            :35 :37 :23 :175 :389 :65 :39 :113 -14 14 -31 -33 :18 -2 7 :39 :40 :25 :277 8 -13 31 -18 :251 -15 -1 :193 -31 0 :332 :142 :40 :335 :204 :59 10 19 -3 :59 -6 -1 -17 :59 -10 0 39 :245 :246 :65 :204 :211 :405 30 -2 17 :211 10 -3 -11 -17 -25
            :35 :17 :6 :66 :306 :131 :43 :249 0 -26 :88 23 -5 -28 -33 :88 :104 :337 -22 0 8 12 :332 :43 :40 -24 -2 -2 11 :392 :252 :288 -34 0 0 1 :6 :77 :211 :135 :392 29 -1 -5 12 :211 -2 1 -8
            :35 :40 :140 :175 :19 :42 13 -9 :92 -20 18 :124 :90 25 0 -6 :19 :65 :42 :153 :208 -1 31 -29 -28 -31 -30 :140 -11 -36 :70 :19 :62 :175 25 36 -9 :175 :95 -17 3 :95 11 28 -18
            :38 :314 :0 :230 :175 :37 :93 :395 -20 8 23 :45 :268 15 -4 -16 :45 :18 :168 1 -19 :53 29 -2 37 :175 :268 :93 :353 19 -15 -9 -14 43 :306 :152 :131 :406 :37 21 33 -11 -14 :53 -3 -19 -32 :175 :230 -43 -3 -10 -38
            :38 :19 :208 :44 :11 :176 :147 :173 7 -15 30 :216 :207 -18 -6 6 -26 -27 43 :176 :191 :54 :318 :407 :173 -6 -24 16 15 :239 :118 -21 3 4 :254 :408 -29 0 8 :54 27 -3 -38
            :16 :40 :183 :26 :161 :284 :167 :179 -2 9 -23 25 :45 :157 :63 2 11 24 31 :245 :358 :157 21 -4 -13 -17 :21 22 -8 :157 -34 :194 :161 -4 8 9 :318 :270 :409 :322 -30 0 1 4 -2
            :230 :161 :71 :356 :93 :137 :6 :7 -12 -33 :319 -9 -31 21 :6 30 -6 :157 29 1 36 :152 :200 :123 19 32 -23 -27 :290 :200 :93 :152 :410 26 3 -4 -1 -7 -23
            :151 :110 :57 :71 :75 :276 :192 :147 -27 14 :41 12 -13 :41 34 5 :26 :25 :306 -4 -30 :306 13 -17 :107 :41 24 7 -7 34 :75 :230 -10 11 :67 :21 :256 :320 30 -2 -1 -9 -12 :230 :71 :216 :57 :147 :250 -30 0 -2 :74 -16 2 11 12 17 41
            :15 :175 :65 :42 :198 :290 :6 :376 3 -21 :276 -19 -2 -32 :276 :152 :95 -14 -2 -24 12 :6 -29 0 -33 :117 :6 :76 :89 :411 :412 10 -6 -8 :21 :74 3 -12 -15 :89 :294 -21 1 4 -21 :124 :198 28 2 -11 37
            :36 :90 :162 :65 :6 :26 :124 :117 -7 7 :37 -26 8 :396 :335 4 17 -11 :182 :291 :135 -26 0 :117 -4 14 6 :182 -33 0 :37 8 33 :37 :85 :124 :135 :6 5 -2 -7 -8 -9 :6 30 -5 :413 :133 37 4 -8
            :35 :38 :75 :93 :140 :119 :23 5 13 -13 :47 :283 :414 -24 4 8 15 23 :112 :23 :140 :119 :42 16 -6 -2 :353 :185 1 18 -15 :47 :103 :77 -18 2 3 8 :119 -29 0 -37 :237 :75 :140 -21 :77 :294 :274 20 35 -3 -24 28 -29
            :17 :48 :65 :107 :198 :166 :67 :131 13 -18 -25 :25 -17 0 :181 :111 :98 1 -13 :25 -21 9 -20 :56 -24 -1 -29 :73 :119 :106 :292 :181 -22 -1 0 4 :43 :25 :292 -12 3 -1 7 5 :415 :25 :340 :137 :416 :252 :288 -32 0 1 1 0 1 -8 5
            :230 :183 :102 :216 :198 :47 :175 :22 -18 -3 :76 5 -13 :206 22 -9 :93 :162 :403 -23 1 6 7 :22 -7 :403 16 :198 2 -4 :93 :47 :417 -32 6 8 8 :216 :198 :403 21 3 4 :198 0 -11 :175 :162 :218 :157 :198 :102 :183 6 16 -8 -5 23 -14 31 40
            :1 :38 :183 :88 :17 :290 :66 :319 10 -4 :378 -19 7 -35 :219 -28 14 :111 :319 7 28 :199 :418 :319 -5 2 -7 -11 :17 :66 :214 22 -6 0 -10 -37 :38 :17 :111 :376 39 1 14 -3 -17
            :17 :112 :142 :123 :173 :11 :310 :0 5 17 :0 -1 -8 -27 :310 -28 -8 35 :93 :137 :383 :310 :419 -16 2 1 3 6 16 -35 :405 :137 :420 :123 -29 -2 0 0 1
            :17 :183 :198 :272 :111 :133 :156 :97 8 -13 -12 -16 :8 :131 :259 1 -11 -22 -27 -27 :421 :303 :334 :28 :306 -11 -25 3 6 8 10 :207 :198 :115 17 -10 -16 :114 :266 :422 28 0 -3 -2 :305 :115 :340 :420 :423 -30 0 0 1 0 10
            :15 :71 :175 :216 :57 :343 :25 :283 -14 18 :226 3 -18 31 :75 -14 :424 :315 9 -4 -3 :198 11 3 :45 :57 :25 :311 :296 -3 -25 19 :41 :198 25 3 :319 8 -1 20 37 :41 35 4 35
            :9 :23 :75 :209 :91 :179 :101 :356 -25 6 2 :37 2 24 :255 :116 -4 19 -12 :116 -26 :425 :44 :166 17 -3 -8 -9 :101 :116 -21 :166 :37 :426 7 -14 :427 22 -15 :37 :58 4 -4 -27 :58 32 -14 :37 :47 :336 :55 :237 :323 -28 1 1 1 6 6 17 :356 -35 5
            :35 :15 :140 :50 :157 :149 :191 :251 -16 2 :161 5 -10 9 :111 :86 :196 24 -3 -9 -18 :157 39 -16 :179 :151 :161 :223 :428 -19 14 25 :96 :66 6 -19 -33 25 :66 :161 :112 :111 20 4 -8 -6 :161 -15 8 35 :157 :70 :191 28 :151 :161 -4 29 33 -18 -25
            :1 :0 :175 :53 :429 :4 :333 :72 -13 -24 :211 -8 8 8 :17 8 -6 :17 :258 9 -10 -11 :258 :17 :430 :297 :143 18 -16 -15 -20 :72 13 -27 :72 18 -20 :72 :258 -7 -27 :158 :53 :374 :171 :289 25 2 0 -5 :384 :171 6 -10 -11 :58 7 -7 :17 :258 35 -8 -8
            :57 :162 :175 :276 :37 :75 :163 :375 -19 5 8 :124 :366 -9 2 :366 -28 -2 :152 :134 :227 6 -19 -23 -31 :58 -3 33 :168 :51 :75 :37 3 -21 :74 :95 5 15 -17 25 :37 -20 -1 :431 :37 9 31 -6 :37 :175 :366 :179 -8 9 :75 -3 12 :432 14 -2 :75 -1 37
            :35 :15 :100 :40 :189 :18 :318 :250 -12 8 12 :111 :22 11 3 :22 0 -5 :111 :22 5 16 :22 -14 0 :433 -27 2 28 34 :70 :341 :434 :95 :189 :345 :282 16 -3 -9 :196 30 4 31 -19 -13 -18
            :15 :198 :0 :356 :42 :142 :173 :140 7 -2 -21 :148 :43 -17 1 :192 -10 13 :19 :283 -29 1 -2 :28 :435 33 3 -13 :148 :11 :140 -2 22 -17 :140 1 -14 :90 :436 :43 :334 :28 :422 -17 4 1 5 5 8 4 34
            :314 :22 :88 :356 :27 :89 :209 :176 -20 3 :211 4 -14 :19 :53 2 26 -26 26 24 :140 24 :53 :131 5 -13 -16 :162 :232 :209 :217 :56 :437 -19 17 16 29 :176 :56 17 -8 -4 :158 :148 :389 :209 11 -9 :374 26 -9 -5 :243 2 -14 28 :140 7 :356 :318 -40 0 3
            :37 :175 :216 :19 :137 :437 :122 :242 -10 16 -29 17 17 :254 :122 :91 :274 -29 -1 6 1 24 12 :72 :18 :213 17 2 34 :311 :88 :176 :18 :91 -12 1 1 :76 17 -7 :259 7 -10 :88 22 :127 -12 7 :6 :96 :290 :216 :196 :434 :13 20 -11 -20 -14 -16 -23 -28 -26
            :126 :183 :23 :51 :100 :87 :274 :6 -11 -23 7 5 12 14 :0 :100 :264 :87 -27 2 5 4 :337 1 11 :87 :435 :8 18 -2 -5 -1 :0 :211 :167 :438 :224 :401 :204 21 4 -3 -5 -15 -16 :30 :204 8 -2 -20 36
            :36 :23 :16 :178 :19 :71 :150 :26 -2 14 -32 33 -29 :19 :192 :22 :111 -18 2 :31 3 -18 17 :48 :439 24 -11 0 :81 :31 :439 -19 0 1 -33 :0 :71 :81 :360 -32 0 :220 -14 2 10 :178 18 -18 :19 :23 38 8 :16 1 -12
            :112 :198 :37 :117 :47 :254 :5 :180 -5 -20 18 23 11 :22 :366 :211 :28 22 -12 -14 -17 :180 :211 :366 -23 0 0 18 :167 :288 :32 :440 :352 20 -6 -7 -6 -12 -15 :28 :441 :442 :202 :252 :5 -12 1 1 :37 4 -5 3 6 :22 -7 10 :188 -35 -2
            :40 :57 :7 :198 :325 :65 :27 :276 3 27 :443 33 -6 :19 -24 -3 :161 :276 -30 :221 -2 4 8 :276 :27 :95 :202 -18 4 :389 -8 7 13 15 :161 -32 4 :19 :444 :65 :445 :404 :446 28 3 3 -6 -15 -16 -18 :161 :447 :344 :100 :448 :203 -28 -3 0 0 1 1 0
            :1 :3 :142 :100 :348 :117 :343 :44 -2 -22 26 :25 :437 2 20 :255 22 -1 -24 22 :117 :25 -23 :158 -6 10 :25 4 16 :22 :117 :311 :100 :449 -33 1 5 -5 -2 :117 8 -17 :450 31 -9
            :44 :39 :42 :96 :276 :59 :451 :249 3 -19 :319 0 -21 :117 20 0 :452 :453 36 -5 -11 -31 :51 :117 -27 :319 6 -9 6 :117 :454 :455 :360 :439 -21 0 0 1 1 12 -27
            :126 :2 :37 :71 :3 :47 :73 :456 -14 11 :375 -4 17 :314 :319 14 1 -16 :319 :145 -7 6 :457 -26 -2 14 :198 :314 :249 :156 :107 21 -8 -5 -9 -29 :145 :190 -23 -3 -2 32 :272 :312 :458 :459 :214 :293 :97 22 -4 2 -3 -10 -12 -11 -27
            :126 :16 :59 :65 :343 :42 :234 :105 -5 19 :140 6 -27 :140 :192 -9 7 -27 26 -28 :152 19 -10 :460 :350 :318 :109 -27 0 -5 2 10 :161 :24 :65 :234 :103 :22 24 12 :22 -1 0 :192 -2 5 -9 :207 :103 :70 10 -1 -5 :26 -11 :62 7 -10 34
            :23 :7 :154 :39 :88 :66 :11 :276 5 32 :82 -3 -27 :163 :104 -15 10 16 :101 -19 :210 38 0 :101 :318 :274 :229 -25 2 5 -1 33 :333 :194 -28 0 3 :164 -30 2 :337 :194 :162 :216 :138 :90 :375 -27 1 :64 -13 7 4 3 :191 -2 4 :191 9 0 :64 7 -1
            :23 :75 :200 :24 :168 :461 :115 :99 6 -10 -12 -16 -17 :462 :303 :283 :463 -15 12 12 13 20 -21 :152 :82 :133 :302 :261 :364 13 -16 :33 -1 -12 -13 :366 :99 -18 1 2 :77 -13 2 :29 :58 4 -9 -25 :366 :8 :29 :310 :381 :464 -25 1 1 1 1 6 :75 7 -2
            :17 :16 :198 :0 :24 :356 :173 :74 10 -10 -16 30 :257 :25 :182 -6 14 8 -26 :48 :34 :465 :202 22 0 -3 -7 -19 :182 :25 :58 :24 1 :22 2 -12 :394 :457 -12 2 7 :22 7 :24 -9 1 12 :185 -24 2 :356 :185 :25 :394 :322 :77 -29 -4 0 2 -5 4 7
            :16 :40 :278 :258 :2 :178 :18 :137 1 23 13 :58 :156 20 -6 :76 -5 4 35 -28 :284 :303 :337 :283 :137 -14 3 6 5 4 8 :73 :280 :243 :337 :303 :463 -27 -2 -1 1 1 2 -1 :18 :318 :466 :430 :185 -29 0 0 2 1 :178 -5 :258 0 6
            :151 :16 :2 :356 :179 :123 :42 :173 -3 -22 :210 -27 5 25 :173 :467 :281 21 -5 -8 -8 29 33 :460 :361 :430 :454 -25 1 0 1 10 :357 39 0
            :35 :321 :140 :175 :48 4 -17 :48 :182 25 -6 3 :75 :182 :90 :56 -21 5 :279 -2 16 19 :198 :100 :204 :131 5 -19 :207 -15 -1 25 :175 -16 8 :140 :56 -11 18 -34 :173 :257 :140 :75 -16 :213 15 -7 :204 :349 :100 :266 26 -1 -6 -9 :75 -17 12 :207 13 -28 -23
            :38 :16 :7 :208 :272 :183 :25 :26 -2 14 :105 11 23 :37 :25 8 -6 24 :140 -2 -24 37 :47 -30 5 :270 :185 :313 :423 :468 -24 2 2 2 3 5 -35
            :38 :230 :278 :6 :96 :123 :348 :23 4 -11 -23 26 -29 :182 :51 :87 :157 -23 1 6 7 7 :63 :28 :276 :375 :326 -21 8 9 9 11 9 :192 :157 :182 :76 1 10 22 28 35 :469 -36 0
            :38 :151 :150 :0 :101 :72 :255 :214 14 -5 -8 :56 :223 -10 31 29 :88 :407 :72 -15 -1 19 :311 36 -2 :72 -20 :53 :101 :253 17 1 -17 :63 -6 1 :157 -33 0 37 -35
            :35 :38 :231 :140 :56 :51 :34 :465 3 -9 -10 19 24 :179 :47 :216 :219 -12 5 :87 5 -11 :198 :234 14 -12 :87 -20 7 :198 :133 :47 20 1 0 -7 32 -35 :140 :95 :76 :164 :82 2 -7 -8 -10 :45 3 20 :266 :69 :133 :470 20 1 0 -10 -14
            :1 :75 :221 :140 :280 :74 :161 :157 -3 -11 5 :24 7 0 10 :24 :43 :471 -14 0 5 :161 :472 -31 7 10 :472 22 0 :23 :157 :112 :140 :161 :24 22 -2 -13 :67 :402 5 24 -23 -24 :161 -23 10 :157 :403 :402 -33 2 0 20 :112 30 -8
            :36 :35 :276 :88 :0 :27 :101 :37 -21 -10 :110 -2 -18 11 :198 :101 :339 9 -17 -22 :37 -1 -31 :101 :72 -3 -14 :43 36 -2 :110 :72 -5 33 -7 :473 :0 :72 :82 20 2 :27 :69 :82 8 -3 -10 25 27 -20 :97 :359 :101 34 0 -2 -4
            :1 :75 :73 :101 :47 :56 :410 :415 -25 1 9 -1 16 :25 -3 8 :25 :415 -5 10 11 :23 :198 :230 :101 :109 :377 2 18 -16 :25 13 30 21 :26 :127 :25 :230 -7 7 9 :99 :386 -14 0 6 12 :47 :230 :305 :125 -28 -5 6 8 6 :42 :101 :269 31 -1 -7 -4
            :38 :15 :120 :325 :274 :37 :73 :131 -1 -21 :127 -5 16 :90 :216 7 -19 :53 25 -6 23 :90 :164 :73 -27 -6 1 5 :47 :164 -33 -1 5 31 -34
            :151 :16 :110 :124 :208 :359 :24 :120 8 -22 :47 -4 6 :319 1 :194 -26 0 36 -29 :124 :47 :462 :474 :419 -23 3 5 8 8 :194 :337 :56 -3 3 9 10 :132 :383 :409 :244 :31 :317 -23 -1 1 1 2 1 6 :376 37 -1
            :40 :200 :306 :161 :319 :19 :90 :124 23 -1 -7 :54 :95 -3 7 -8 :194 :64 :343 -2 27 :124 -22 10 :293 :95 17 5 :95 -3 -13 :95 :207 -1 :124 13 1 :54 24 0 -31 :95 -25 :19 -15 17 :194 :84 :305 :161 :463 :260 -29 -1 -1 1 6 :19 -4 10 7
            :7 :123 :107 :356 :90 :204 :101 :19 2 -22 :19 -28 11 :53 :304 -16 5 6 :475 :19 :86 16 -5 :207 -10 5 -12 :8 :26 28 3 :19 9 -10 :86 -24 5 :19 28 1 :0 :356 -32 1 4
            :321 :201 :7 :268 :142 :288 :235 :37 6 12 :289 -14 3 -15 :219 :210 :288 -11 10 10 16 :211 :142 -18 1 :37 8 -10 -24 :383 :142 :141 :403 -17 -1 4 5 7 :37 :387 :310 :103 -29 1 7 8 18
            :1 :57 :356 :248 :221 :272 :95 :303 -11 5 :457 -5 12 -27 19 :16 :249 :457 :66 15 2 -7 -14 -17 :16 27 -13 :116 -15 :37 :42 :66 :32 16 4 -2 -14 30 :116 -12 :42 :476 32 3 -6
            :57 :208 :276 :51 :306 :293 :173 :237 -2 -24 :341 -27 -4 :304 :33 -26 -1 5 -30 21 :22 -19 40 36 :22 :21 :293 :426 :125 :477 8 -4 -3 -5 -9 -10 :293 :477 25 -7 5
            :57 :53 :120 :204 :266 :201 :72 :178 -2 17 :179 1 18 :346 :59 -10 1 8 -20 :478 :179 :201 -21 0 0 10 :59 :8 -30 1 1 :346 :59 :204 -33 -2 0 3 :19 :53 :178 :204 :479 18 -5 :293 6 -2 -4 :293 27 -1 :178 -24 8
            :38 :258 :152 :268 :351 :122 :256 :98 8 -19 :47 -22 5 :186 :480 -19 -1 -1 :176 :121 -18 -1 :207 11 -5 :90 :481 -15 1 8 :47 :207 6 -14 -24 :318 :94 :251 -23 -1 8 :207 0 6 -34
            :17 :65 :123 :201 :173 :250 :293 :154 5 -15 :482 -14 7 :140 -6 25 :34 -24 -3 :140 5 :141 :173 :250 -17 4 4 8 :293 :225 32 -2 -3 -27 :236 :405 :483 :420 :484 :220 -27 -1 1 1 0 3 9
            :36 :35 :140 :321 :92 :51 :54 :135 7 -2 -6 20 27 :37 :337 :56 -20 4 6 24 :321 :53 :221 :27 :22 -14 -5 18 19 :318 -30 0 -33 :140 :318 :72 1 0 -4 :349 :135 :72 23 14 -3 -10 :485 :321 :54 33 3 :403 8 -2 -4
            :65 :123 :96 :0 :136 :51 :67 :354 -3 -27 -26 20 :158 :41 :97 13 -1 :19 10 -3 :204 :255 2 -4 -9 :11 :158 :198 :228 20 -10 :52 4 -3 :198 0 -9 -22 -30 :67 27 -2 :8 :92 :486 -30 0 0 0
            :36 :1 :75 :37 :48 :250 :333 :487 -10 8 :102 14 -4 20 -25 :333 -29 1 :38 :28 :211 :227 :10 2 -8 -18 :216 :138 -13 6 9 :487 :37 :76 0 -3 5 29 -30 :38 :450 :21 :250 :292 :442 33 2 5 2 0 -6 -12 :38 :413 :21 33 -3 -4 -10
            :314 :7 :71 :208 :110 :3 :276 :18 1 16 :116 -9 39 :116 :175 -11 3 :72 -8 -27 :291 :123 :310 -22 4 7 26 35 :116 -6 32 -27 :175 :72 -4 -42 :318 :116 -11 4 7
            :65 :208 :88 :339 :110 :11 :131 :225 2 -13 -19 -22 :56 :337 :63 -17 4 10 :20 :44 11 -2 -7 -28 :131 :43 :334 15 0 -6 -14 34 :178 -30 -3
            :1 :175 :28 :217 :343 :216 :254 :113 -12 17 20 :37 :166 9 0 -19 28 26 :58 1 22 :112 :28 :23 :178 :234 :166 6 -6 -12 :488 :347 15 -2 -1 :178 :73 :76 -7 5 8 -13 :21 -18 0 -25 :112 :292 :212 29 0 :37 -4 5 -8
            :17 :230 :161 :178 :137 :375 :279 :140 -18 -8 14 14 16 :140 :124 :173 :92 12 28 -9 -18 :53 :270 -5 7 -19 :201 :198 :226 :124 :158 26 6 :178 13 -18 -14 :53 :158 6 -6 -17 -19 :339 :352 :226 :173 16 -2 -8 -11 -13 :219 :305 :392 :137 :303 -29 -2 1 6 14 14
            :57 :71 :175 :276 :147 :142 :179 :266 -8 -26 :281 9 -11 :281 -24 -2 :6 19 -4 :73 :40 :6 11 -2 -7 32 :356 :89 :140 :6 15 0 :6 :40 2 -12 -16 :140 -23 :73 :59 -5 1 6 :430 23 -12 28 :142 :40 :489 :6 :248 19 0 -3 -5 -9 :179 -9 6
            :112 :258 :230 :0 :490 :276 :223 :488 -7 16 25 :400 29 2 :276 :116 :400 7 -10 :386 21 -6 -11 :227 :339 :82 :165 16 -3 -13 -21 -22 :191 :82 :205 27 6 -8 :470 :205 7 -3 -11 :82 :491 :41 -26 -13 2 :400 -2 7 :149 -33 2
            :36 :151 :276 :25 :27 :319 :258 :204 8 -9 -20 :147 :248 -11 1 :37 4 16 21 :131 :117 :248 :95 -1 8 14 25 :258 -2 -22 :86 :117 31 -6 -9 34 :258 :355 :449 :86 31 0 -1 -3 -7
            :35 :151 :175 :157 :48 :47 :264 :346 -10 13 15 :198 :201 14 -10 -12 :227 -25 1 :48 :42 :204 22 0 -2 -5 :7 :88 :192 :48 -18 3 :48 :372 6 -12 :111 8 -16 :157 :199 15 -7 -16 -16 27 :157 :473 :151 :175 :69 :154 :405 10 -4 -4 -9 :471 22 1 28 -18 -27
            :126 :57 :71 :190 :250 :111 :183 :383 -16 3 :383 -2 -1 :113 :267 -8 14 14 :111 19 -10 :111 3 14 17 :19 :65 :68 :373 :6 :467 20 -1 -3 -9 :183 -11 2 -14 -13 :65 :70 :6 :341 :244 :267 :349 17 -9 -10 -11 -8 :58 8 -19 -15 :58 -2 -17
            :38 :112 :65 :152 :154 :268 :134 :54 6 -9 -23 :142 :241 -16 5 6 :194 :492 :24 -6 -24 1 3 :117 :54 -20 4 9 :492 :117 -27 -2 1 -30 :469 -33 1
            :1 :57 :53 :23 :190 :7 :272 :157 0 -16 -24 -24 18 :157 :334 -30 1 :190 6 -1 :487 :315 :103 -31 -5 0 3 :183 :157 :23 :236 :28 :231 3 16 19 -10 :231 :123 -22 1 3 21 22 :431 :354 :53 27 1 -4 -7
            :200 :0 :27 :359 :192 :44 :264 :283 -4 13 16 :197 -25 3 :89 :411 :463 18 -3 -9 :157 :82 6 -8 -10 :157 -23 5 21 :206 :127 20 :157 :493 :408 :307 6 -8 -8 -14 22 -23 :127 :383 0 -1 :456 :47 :494 -27 -1 7 8
            :126 :93 :75 :140 :22 :56 -7 9 20 :71 :47 :147 :132 -24 0 3 8 15 :40 :82 :27 :487 :201 -1 -10 :214 14 -7 19 :88 -22 7 :487 :47 -25 1 :22 -5 4 :75 24 0 :272 :473 :75 :319 26 :71 :8 :244 -3 -15 18 19 :214 :82 :319 6 22 3 -9 -21 -25
            :112 :150 :65 :230 :40 :173 :152 :67 4 -23 :202 -18 4 -23 :194 :47 :495 -20 1 1 7 :77 :62 :341 :158 25 3 :158 -19 13 -20 -14 :182 -27 2 -29 -31
            :17 :276 :183 :88 :19 :49 :182 :26 -9 5 13 :272 :6 9 -12 -21 :49 :496 :494 -7 6 15 :224 -28 0 :418 :439 :488 :386 15 -1 -2 -8 -15 :497 :386 :66 :82 :21 17 -2 -1 :19 5 -5 -3 -5 :19 :86 37 -6 -11 :251 :397 :498 :77 :252 -24 2 -1 2 5 7
            :126 :35 :157 :59 :179 :3 :499 :386 -8 -20 14 :500 :471 -21 3 4 :194 :207 :386 -19 6 :73 0 13 23 :194 :73 14 0 -1 :3 :161 -6 10 :142 24 -4 :196 17 0 :157 :161 :58 :214 :77 :70 :142 23 5 -6 -7 -8 :207 :142 :77 :70 2 -4 12 -10 -10 30 -26
            :75 :145 :254 :47 :149 :280 :283 :251 -9 9 11 14 14 15 16 :22 :157 -10 6 :363 14 0 :27 :98 :26 :156 :10 :277 :34 4 -12 :22 -15 1 -7 :149 -15 3 :157 14 -11 -18 23
            :38 :179 :230 :249 :140 :45 :105 :124 1 -11 :157 30 -18 :49 37 -6 :49 :53 :219 -6 14 :183 -27 15 :45 :87 2 19 -13 :87 -24 1 :62 :76 :87 :157 :181 8 1 20 -9 26 -19 :49 :87 -1 -10 :176 27 -6 -32
            :306 :175 :162 :462 :42 :311 :216 :490 -4 3 :289 5 -6 :254 :216 -23 4 9 :501 :283 -22 1 1 25 16 :168 :502 :143 :298 :328 :238 10 -7 -10 -13 -16 :311 :488 :289 -11 0 0 3 :503 -13 0 -28
            :123 :23 :48 :173 :204 :39 :266 :458 6 -17 -15 :22 :192 -15 -1 2 :26 :87 :367 -11 1 3 2 -19 :39 :162 :130 -15 3 5 :504 :130 :22 -2 -6 2 7 :22 :505 :26 :433 :464 :193 -23 1 2 2 0 5 :162 :253 :87 :77 -11 4 4 6 5 22
            :123 :93 :0 :110 :157 :235 :376 :205 2 -15 :205 -23 4 :205 -22 -1 :198 -23 0 :157 :457 :402 :376 -25 -1 0 0 24 :49 :457 :26 :205 :110 -15 0 -6 :198 0 7 12 :111 25 4 :110 22 -5 :67 23 -2
            :38 :112 :166 :230 :37 :72 :31 :178 1 16 -15 :142 :54 0 -12 :221 -19 6 :152 :72 -7 :31 11 -10 -18 :191 :293 19 -5 :37 :293 9 2 :293 0 -4 :37 :230 :293 -9 0 4 -27 -28 -31
            :71 :2 :278 :306 :173 :3 :426 :140 9 1 -19 :140 :37 -7 21 :462 -20 2 -20 -26 :37 :250 :87 :84 :10 -18 0 :73 6 -1 0 3 :73 6 -4 :140 3 25 25
            :38 :35 :15 :179 :100 :53 :306 :65 -2 -23 -26 :87 :318 -17 -1 6 19 :339 :389 :87 17 -1 -6 -8 27 :75 :91 :490 :179 :90 -14 4 10 11 25 :65 :100 :318 :91 :334 20 1 3 -8 -9 -11 :469 -32 2
            :36 :96 :0 :250 :40 :254 :415 :67 -4 -21 :158 15 -1 19 :506 :21 :344 -20 2 2 2 :158 :507 18 0 -4 :198 :158 :191 :115 :131 9 -4 -5 :261 :3 20 1 0 -4 :141 :63 -8 1 13 -27 :67 :21 :40 29 :42 0 1 -1 -3
            :314 :17 :250 :175 :37 :182 :39 :210 -5 9 -19 19 :134 :288 :152 11 -9 -13 -21 :439 :356 :51 :100 3 15 18 :178 :39 6 -6 22 -13 :73 :175 :95 14 -5 -9 30 :175 :76 :59 -28 1 1 :91 :90 :182 -15 4 5 8 :175 :140 0 -40 :140 8 :91 :59 -13 3 8
            :112 :7 :65 :306 :206 :204 :152 :348 6 -18 :22 2 -14 :137 :103 -13 5 14 -22 -26 :8 :92 -26 0 1 :8 :205 -27 -1 1 :149 :309 -31 0 2
            :17 :57 :276 :25 :101 :201 :200 :250 -4 14 :121 -22 -1 :283 -19 1 :45 :39 :46 -2 -12 19 29 :200 :201 :39 :162 9 18 :101 -5 14 :198 1 -11 -11 :86 28 -6 :101 :69 :20 :121 19 1 -5 :508 1 -7 -11 :219 :392 :394 :405 :125 :509 -25 1 0 3 4 6 14
            :1 :75 :25 :333 :510 :299 :74 :511 -17 4 2 8 8 2 :251 :333 :74 -2 0 7 6 :7 :306 :183 :87 :25 :436 -1 14 :156 10 -6 :25 20 -5 :87 13 0 -26 -25 :19 :354 :292 :240 29 0 3 -4 -12
            :36 :38 :274 :179 :65 :200 :6 :237 0 -21 :319 12 -20 :176 :383 -21 0 :140 22 -12 :319 2 :6 -27 0 :200 :81 :142 :158 13 -4 -8 :95 24 3 -9 :81 0 23 -30 :38 :65 :142 29 6 -3 -8
            :1 :38 :16 :150 :231 :208 :56 :7 -1 -24 :154 30 -3 31 :232 0 29 :232 -30 2 :91 :318 :35 :154 :383 -24 1 3 5 :35 5 -3 10 -29 :277 :38 :154 28 -4 -10 -10
            :38 :15 :166 :276 :75 :194 :154 :41 -4 -15 :8 -19 0 :56 3 13 :37 :5 :364 2 -13 18 :11 :165 13 -4 -11 :93 :472 :154 11 -3 -8 36 :37 :194 :386 :202 -11 1 3 4 -27 26 -30
            :16 :17 :179 :27 :102 :8 :339 :353 2 -19 -23 23 :22 :191 -23 0 :76 -6 5 28 :22 -10 :133 :103 23 2 -1 :117 :343 :76 :512 -31 0 :513 -7 5 3 9 :117 :94 :460 :132 :430 :409 -26 3 2 6 6 9 13
            :16 :189 :15 :88 :96 :110 :66 :342 0 26 :207 -15 -5 :207 :56 -7 7 :47 -17 2 -25 :207 :43 :95 0 8 -10 :488 22 0 25 :37 :102 :235 :303 10 -5 -5 -7 :196 :102 :357 30 -2 -7 -7 :88 -26 :213 :66 -7 3 10
            :16 :88 :90 :3 :58 :226 :514 :491 6 -8 -10 -21 :343 :515 :113 -5 16 :158 -6 28 19 :334 :103 :58 :100 -14 4 :340 -1 2 6 9 :135 :156 :292 :158 14 5 0 -4 -11 :158 14 3 :88 :491 -26 0 :504 -2 2
            :112 :120 :278 :351 :237 :19 :192 :396 4 -14 :64 18 -3 :89 :232 -7 6 :149 -17 3 :19 -21 -1 :19 -19 2 :242 :279 :8 :64 :516 -8 2 -18 4 7 9 :8 :205 -27 -1 1 :149 :517 -31 2 2
            :1 :16 :96 :183 :41 :214 :216 :87 -5 15 :201 13 -11 :157 :288 -25 -1 4 :157 :198 :156 20 -6 -4 -20 :216 :214 :34 :404 14 -1 -5 -6 -12 -24 :219 :504 :313 :379 :214 :292 -19 -1 -2 2 3 2 :41 0 3 :16 :292 25 3 -9
            :1 :57 :276 :209 :72 :219 :124 :37 4 -10 :246 -13 1 26 :389 :37 :216 -7 3 :291 -14 9 :216 13 2 -26 :452 :72 -5 29 -10 :37 :230 :231 :183 :518 -5 4 3 12 20 :518 :6 :390 :209 29 1 -2 -5 -7 :450 :354 :41 :405 :42 27 -1 -3 :37 -6 13 -4 -6
            :36 :276 :18 :166 :87 :293 :248 :117 -5 2 :519 6 -10 -21 :515 :183 5 -4 23 :293 :520 :183 -23 -2 1 2 :117 :87 :277 :293 :166 6 0 -3 -4 -6 20 :117 :453 27 -8 -6 :277 :293 :426 :521 29 1 -3 -2 -7
            :151 :208 :102 :258 :88 :306 :7 :190 0 16 :47 -24 5 -24 :7 :82 :318 26 5 -9 -13 :18 :318 :82 :219 -23 -1 4 5 :72 13 :54 1 -3 :47 :88 :250 -25 3 1 10 30 :82 31 2
            :150 :65 :71 :15 :175 :402 :339 :375 -3 18 -25 17 :40 :30 :430 6 -13 21 :311 -13 1 24 :183 :41 25 2 -1 :492 :92 :124 -26 -1 0 1 :30 :124 -29 -2 -1
            :126 :314 :9 :17 :15 :179 :88 :86 -2 -16 :199 7 -7 :22 -8 19 24 :447 :516 :303 :91 -22 -3 0 2 2 :344 :522 :91 -31 -2 0 1 :22 :91 :88 :274 -12 1 -1 6 -39 :70 :133 :439 :458 :17 :199 :32 13 -4 -8 -3 -10 -11 -9 -15
            :339 :473 :277 :250 :249 :58 :77 :430 4 -13 :194 -14 1 :196 :172 0 -13 -20 :417 :43 :8 -20 -1 0 4 :58 :211 -8 3 24 :322 -21 2 :99 -22 3 -25
            :112 :258 :35 :167 :29 :288 :315 :262 3 -13 :72 4 -16 :72 4 :87 -16 4 :190 :34 :442 -5 1 -12 7 -17 :75 :72 16 :268 :173 :69 0 -14 -15 -23 :439 :72 4 19 -11 :81 :28 :35 :32 :315 :61 -11 0 0 1 3 8 -28 -29
            :71 :15 :67 :272 :204 :53 :353 :523 1 19 -17 :66 :77 -8 5 -21 :304 :53 :390 -15 0 5 :366 0 9 :216 -21 -1 :291 :125 -22 -1 1 24 22
            :16 :57 :208 :276 :102 :50 :306 :402 -3 14 -24 :43 13 -6 :93 :63 :50 -23 -1 5 9 :93 :472 10 -9 33 29 :451 :485 :426 :393 :93 :320 15 -3 -3 -5 -5 -7 -5 :50 :430 -26 2 :94 -3 6
            :151 :16 :258 :178 :291 :15 :223 :65 -3 -26 28 22 26 :157 :124 :211 :200 18 1 :274 -2 6 -27 -21 -26 :258 :200 -28 2 :53 :178 :409 -11 3 6 :66 -19 1 31
            :112 :57 :35 :90 :192 :220 :370 :98 -5 -18 -20 11 :400 :524 :202 7 -5 -9 :525 -13 4 :87 :400 :148 13 -4 :116 -7 3 -12 :161 :24 :116 :127 :192 19 -6 -9 :100 :192 7 25 -8 :127 3 :90 -15 -1 21 :214 :116 -11 :526 :508 :20 :235 23 0 -3 -6 -9 -13 -29
            :321 :319 :249 :50 :165 :173 :181 19 -1 -9 :12 0 -6 -3 -9 :257 :173 :196 :153 :133 :353 4 -18 -16 -22 :181 -17 2 :341 -23 4 :527 -30 0 :291 :305 -29 10 :230 :366 :76 -2 7 6 15
            :325 :107 :306 :23 :206 :116 :176 :496 -6 15 24 :97 :274 5 20 -22 -21 :37 :291 :527 :87 -21 2 4 :26 :47 -6 1 5 :22 :291 -5 3 :47 17 1 -23 :515 -21 9 :26 :37 :250 :333 :528 :345 -11 2 2 1 2 -26 2
            :17 :208 :48 :250 :319 :66 :200 :235 18 -2 1 -1 :6 :206 :67 1 -18 -22 :463 :210 -19 4 6 :22 -6 27 :22 :502 :24 5 -17 :111 0 -20 :111 -22 :24 -1 1 29 :529 :398 :149 :530 :323 -20 0 2 2 4 6
            :126 :276 :75 :140 :400 :48 10 -6 -7 :71 :499 :319 -7 :344 -22 2 15 13 :400 :82 :428 :48 :58 -1 -5 :192 -14 4 14 -20 :192 :195 9 -6 -4 :211 -4 24 :75 :319 22 :71 :192 :276 :254 :333 -16 5 10 16 10 15 :257 :70 :211 :82 19 2 :176 11 -8 -5 -8
            :36 :17 :71 :204 :131 :152 :75 :192 -7 8 :59 2 18 :192 :75 1 -13 2 :140 -1 -21 :75 :261 -21 0 :377 :531 :183 -8 0 6 8 22 :192 :71 :507 :77 -27 -1 1 1 :261 :125 -9 1 1 :445 :17 25 :355 :75 0 3 -3 -5
            :120 :230 :40 :277 :204 :54 :246 :3 3 -5 -15 :73 :33 -8 0 0 :250 :137 :103 -18 6 8 :95 15 0 :137 -22 2 :77 :203 :532 :246 :522 -19 2 3 :148 0 2 4 5 :77 :245 :103 :205 :21 17 -1 :246 3 -8 -5 -12 -14 :205 -26 -1
            :1 :112 :276 :192 :250 :293 :306 :389 -4 8 -23 :158 -22 -4 :158 16 -4 :156 :168 :430 :411 13 -8 -15 :294 :319 0 -13 1 :117 :250 :335 -16 0 1 :91 7 1 :86 :117 27 -5 -7 :533 :517 -30 2 3 :294 :112 :188 :250 :240 26 0 0 -2 -5 -4
            :290 :65 :278 :208 :231 :306 :90 :254 0 21 :22 3 18 -21 :81 24 1 28 :191 :316 :28 :92 :231 -21 0 0 5 :117 0 6 :45 :28 :231 :117 -7 2 6 7 6 :148 :8 -26 1 :81 :117 -5 1 5 -27
            :17 :7 :231 :175 :0 :221 :91 :26 -8 7 12 :73 1 19 :198 :91 :34 13 -7 -9 :394 :26 -7 5 9 :230 :88 :356 :43 -7 8 :430 18 -12 :43 :199 12 -7 -7 27 24 :0 :356 -25 2 4 :148 :56 :397 :231 :303 :356 :394 -28 1 2 0 3 5 3 :175 -13 14
            :1 :57 :0 :117 :250 :254 :17 :37 -9 -17 -26 21 :17 19 -6 :198 :89 :40 :120 6 -10 -11 19 -12 :35 :117 :198 :11 :96 12 -12 -14 :37 2 -24 -23 20 :230 :0 :37 :35 :17 -5 -14 3 11 :534 26 0 :386 30 -7 :17 :431 :41 :250 26 1 5 -3 :37 -8 5
            :126 :15 :194 :198 :3 :75 :251 :341 -13 4 6 :256 :214 4 -11 -16 :75 :415 6 0 :415 :149 -22 1 2 :3 :515 :383 :149 -14 1 4 4 4 :211 :3 -2 11 14 22 :272 :178 :75 :147 :211 -6 -12 16 :353 :256 :214 :70 17 -4 -6 -10 -15 19 -23
            :36 :38 :18 :50 :214 :149 :359 :43 -3 7 :194 -19 3 16 :194 :209 -24 3 6 :418 :43 :136 :82 12 -1 -1 -9 -13 :95 :278 :374 :300 :121 9 -3 -3 -8 :121 -7 2 :389 :278 26 -1 2 -28 :38 :209 :426 :42 :121 27 4 :121 -1 1 -3 -7 -7
            :17 :325 :7 :166 :65 :107 :75 :192 -3 11 :96 7 -17 :192 -15 -2 :72 3 :6 -24 1 :25 :202 :26 -17 -1 1 -1 :0 -24 4 :0 :25 :26 :31 -22 0 2 :41 -5 10 9 :72 :192 -5 15 :375 :220 :535 -26 -1 0 3
            :487 :195 :67 :153 :272 :133 :152 :122 2 -13 :117 -12 6 :117 :41 -20 0 :183 1 5 :412 -20 2 -22 :332 -21 1 -24 :117 :86 :424 :121 21 2 -1 -5 -3
            :57 :71 :166 :154 :56 :457 :124 :134 -1 -19 :337 -17 8 :536 11 -4 :303 12 -1 :182 :391 -19 4 6 :181 :241 :457 -19 -1 -1 2 :145 21 2 :109 :68 :21 :489 :156 :154 :128 14 -1 -3 -1 -5 -8 -10 -11
            :38 :290 :17 :487 :223 :339 :46 :77 2 -14 :176 -22 1 -23 28 :72 :536 2 -7 21 :72 :219 2 17 :316 :236 :220 :242 -25 0 0 0 3 -26 -28
            :112 :71 :274 :6 :90 :18 :56 :537 -3 18 :103 16 -7 :46 :374 9 -7 -7 :401 :319 :182 -7 1 :19 14 0 -8 :319 :333 10 0 :333 :216 :309 -21 1 4 3 :6 17 2 :19 :103 26 0 -6 :309 -28 0
            :71 :230 :48 :248 :90 :389 :219 :471 -5 12 :40 16 -3 :198 12 0 :198 :40 :124 10 -1 0 0 :178 -17 :45 :90 13 0 29 :175 :513 :185 :137 -23 0 1 2 :41 :289 :178 -3 -14 3 :178 -7 12 :175 :237 :70 :66 :257 :289 10 -1 -6 -8 -11 -17 24 :40 20 0
            :1 :175 :179 :15 :47 :157 :407 :457 -13 5 17 :291 3 13 :306 :98 :66 10 -7 -13 -17 21 :19 :45 :66 :47 :457 20 -2 -2 :467 1 -6 -7 -8 :157 :23 :45 :257 :238 :54 9 -1 :54 -10 2 -10 22 -12 :291 -28 13 :19 :257 :54 :240 24 0 0 -2 -11
            :67 :204 :59 :51 :182 :375 :287 :291 -2 9 15 16 :54 14 0 :239 20 4 :54 14 0 :250 :28 :87 :291 :182 :463 -14 1 1 2 2 4 :58 -5 17 :291 :403 -22 :125 -3 2 1
            :314 :7 :257 :359 :96 :37 :23 :178 -1 8 :178 0 -22 :272 :405 11 -13 -15 -19 :37 :319 0 :315 :538 -21 0 0 0 :319 21 :100 -28 1 :119 :356 :205 -26 0 1 :324 -2 2 :178 :356 :319 -1 -35 3 :119 -7 1
            :17 :57 :53 :120 :77 :539 :54 :6 4 -6 :230 -10 8 :232 0 -17 :5 -17 5 -21 :73 :346 -28 2 10 :230 :15 :373 :109 :6 :505 7 -6 -8 -9 -10 18 25 :117 :77 :322 :125 :177 :220 :535 -28 -1 0 0 1 1 0 :219 2 16
            :112 :17 :258 :7 :175 :157 :66 :370 2 -21 :183 -12 3 :154 18 -2 :157 :540 :154 14 -4 -6 -16 :183 -21 -1 :175 :154 -26 :333 -2 3 :318 :229 :185 :333 -10 2 3 2 5 :175 :185 -21 3 :26 :333 -8 1 7 :149 -28 2
            :38 :258 :179 :319 :214 :90 :101 :17 19 1 4 :26 -1 -9 -10 :65 :101 :15 :90 -4 9 20 :110 :243 11 -11 :122 -11 1 -23 :17 :319 -3 :101 :47 21 0 -3 -7 :214 :454 :192 :439 -17 2 -2 5 :192 7 -3 :435 -28 2
            :1 :75 :319 :278 11 -8 :25 :302 :541 :89 :510 -22 9 -3 9 :37 11 -2 -1 :142 :17 :227 :16 :302 :23 7 -5 -10 :88 -11 -1 -14 :89 :37 :351 -19 2 2 :25 :505 -4 6 10 :25 :37 :538 :319 0 -18 3 2 10 :16 :17 :294 :142 28 5 -5 :37 -7 5 -8
            :112 :57 :53 :25 :161 :173 :142 :92 -2 13 :221 -11 1 -21 :348 :124 :141 7 19 -11 -13 :293 :173 :341 :65 13 -7 -11 :341 -13 7 -8 :140 4 :333 -26 2 :214 :142 :65 :67 :293 :505 23 -1 5 -6 -8 -3 :161 -13 0 :53 -28 1
            :112 :290 :48 :376 :278 :351 :231 :250 4 19 22 :95 :183 -14 2 -1 :117 :110 :250 -4 3 :231 -16 2 11 :117 :542 :110 -25 1 6 8 :175 :95 :97 :538 :71 -26 0 1 3 :71 -7 7 :95 :543 3 8 -1 -24 :48 :231 :309 -29 0 1 1
            :230 :88 :48 :437 :8 :26 :28 :242 -4 10 18 :143 :28 8 -4 -10 :26 :82 :416 19 1 -2 -2 :8 21 -8 :26 :513 :525 :544 -17 0 1 2 -1 :131 :311 :439 :26 11 :140 9 -11 -8 -5 :140 0 -13 :175 :209 :140 :24 1 13 :76 :211 -6 -14 5 :82 21 0 23
            :7 :231 :343 :123 :51 :230 :117 :250 -5 13 :73 2 12 :77 :237 10 -16 -16 14 :67 :250 17 0 -1 23 :341 22 0 :47 -24 5
            :38 :57 :93 :71 :178 :306 :153 :276 -4 7 -21 -21 :58 :35 :140 9 -10 :140 1 24 :35 -16 -2 :19 :40 24 0 -7 :276 :37 15 :230 1 -10 31 :19 :142 :256 :178 :404 :93 22 -1 0 1 -8 :37 :95 -1 -9 3 :178 :40 -22 2 7 -27
            :179 :231 :319 :19 :536 :131 :23 :26 15 0 :26 -3 2 -5 -4 :178 :124 -13 4 :54 5 -5 :376 :6 :306 :277 :436 -1 17 -19 -20 :178 :183 -20 2 :140 4 -3 :76 -26 2 :140 1 19 :117 :19 :158 :23 :6 :76 26 4 -3 -7 2 :178 -7 0 -13
            :112 :208 :166 :445 :277 :131 :141 :72 6 0 :22 -3 19 :140 -1 -19 :137 :303 -20 1 2 -20 :127 :230 -2 3 :210 -19 1 26 -26
            :126 :157 :111 :183 :51 :250 :56 :269 -15 3 :510 -3 11 10 9 :53 -1 :66 14 -5 :16 :58 :154 :250 18 -3 -5 :66 5 -13 :66 :269 :154 :263 -18 2 2 6 1 :111 :22 5 24 -20 :157 :173 :58 :77 :100 :99 :202 19 -1 -3 -4 -5 :6 :154 8 -10 -18 -15 -26
            :1 :57 :290 :293 :198 :354 :346 :269 -1 13 :230 15 -1 -22 :334 :383 :142 -9 -1 4 5 -16 -27 :87 :230 :293 :142 :198 :2 0 6 8 :2 -8 2 -11 :293 22 -1 32 :230 :545 :142 14 3 -5 :354 30 -3
            :93 :71 :2 :179 :178 :332 :63 :402 -8 8 :142 10 -4 :142 26 1 :157 :3 :53 12 -10 :144 -19 2 :319 0 :3 -27 -2 :319 -7 :142 :181 :23 17 -4 -3 -3 :181 18 -2 17 :135 21 -5
            :150 :321 :276 :57 :51 :96 :342 :210 -1 10 22 -19 :210 24 4 :87 :110 :95 :156 12 -3 :426 2 -7 -6 29 :211 :472 :453 11 -4 -6 28 :110 :305 :415 -28 2 2 :305 :310 :87 :8 :30 -4 1 4 6 8 9 :45 -27 0
            :314 :258 :179 :204 :71 :47 :175 :182 -3 13 :426 6 -17 :127 16 :302 6 -3 18 :5 :111 -15 :99 -1 3 11 :281 :302 :127 2 :288 :99 20 1 0 -6 -4 :111 :18 -26 3 :175 -16 :281 :81 9 -7 -9 :175 :81 -38 -4 :258 6 :318 -10 4
            :179 :293 :25 :11 :44 :257 :272 :546 0 12 :140 1 -16 :319 17 :332 -25 0 :257 :90 -19 1 3 -18 :374 :73 :20 :319 15 7 -1 -2 -11 :332 :319 0 -17 6 :319 -5 :82 :141 :196 14 0 -1 -2
            :1 :93 :81 :23 :110 :235 :90 :136 0 8 10 :52 -18 4 :144 :52 -15 1 1 :110 :319 2 -23 :336 :319 -3 :405 1 -2 7 :319 :48 12 -12 :254 :251 :24 :52 -12 4 -24 6 9 :81 :110 3 -2 23 :16 :405 :357 :324 :240 :383 22 1 -1 0 -1 -3 -8
            :151 :112 :179 :65 :232 :89 :35 :154 -2 -16 :95 -21 6 :430 :35 4 19 -12 :35 :152 :249 1 -16 :216 -14 1 :89 :95 11 21 -20 :547 :492 -23 2 3 :154 :216 :180 16 -4 -3 -7 -26 28
            :1 :75 :343 :462 :219 :149 :344 :0 -15 2 13 :16 15 -3 :16 11 0 19 22 :293 :120 :306 :53 :23 :374 8 -12 :0 -12 4 :73 :152 -6 -20 11 -20 :0 -24 4 :515 :376 -21 2 11 :16 :145 :376 :21 22 2 -1 2 -8
            :1 :321 :16 :27 :102 :65 :198 :70 3 -16 :126 -8 6 :72 4 -20 :198 -14 -2 :230 1 25 :72 12 :460 :28 :466 :379 -20 3 3 3 7 :337 :230 :138 :435 :379 :193 -21 1 :298 -1 3 -1 4 4 5 :435 :545 :327 :142 :405 :476 :54 25 1 -2 -3 3 -5 -6 -9
            :1 :0 :192 :28 :19 :221 :462 :137 -16 10 20 15 :92 :173 :251 -2 8 -14 20 :19 :133 21 -2 -5 :19 :28 :38 :156 :290 14 -6 -2 -11 -16 :51 :356 -16 4 11 :53 :152 :183 :91 :307 17 -7 -11 :216 6 -13 :255 -11 2 :183 -20 11 :19 :38 :327 22 -1 -9 -11
            :65 :189 :209 :96 :234 :59 :254 :19 1 -4 18 :41 -2 16 :41 :192 -16 :454 -1 4 :192 :19 0 5 -4 -19 :192 -23 :41 -2 2 :37 :19 :209 :303 :82 8 0 -2 1 :209 3 -18 :125 20 -1 :63 -21 -1
            :189 :75 :37 :101 :47 :548 :437 :145 -10 5 4 6 15 :92 -1 22 :179 -28 8 :353 :40 :67 :198 :37 :156 4 -11 :374 15 -7 :37 :95 -2 8 :183 -13 2 :282 -19 5 :37 :243 -17 3 3 -19 :37 :95 :42 :101 :85 :292 :341 15 -5 -5 -8 -7 -7 -7 :405 20 -7
            :276 :57 :178 :19 :291 :136 :378 :111 -7 2 9 :175 :207 -6 6 :207 18 0 21 :136 :549 -26 2 :124 -7 12 :124 :45 :102 :18 :111 5 -2 :175 -3 14 :111 -14 2 :19 -6 31 -24 :214 :19 :42 :485 :95 21 8 -7 -9 -10 :88 -18 13 :19 :178 :111 26 1 -2 -9
            :38 :48 :343 :426 :27 :375 :8 :389 0 8 :430 13 -5 17 16 -16 22 :59 :43 :550 :318 :27 :51 -11 3 4 :157 4 -4 5 :198 0 5 6 :469 -27 3
            :179 :293 :15 :27 :72 :31 :204 :23 8 -4 -8 -14 :51 :254 :69 -3 -21 19 :31 15 1 :230 -5 25 18 :87 :482 -17 3 1 :72 -12 :153 :87 :173 :23 :125 20 0 -2 -5 -3 -6
            :258 :179 :142 :82 :254 :63 :407 :461 1 -13 18 :19 :183 15 1 -4 17 :63 -13 1 :89 :538 :82 :43 :99 -13 1 3 3 6 3 :246 :19 :142 :47 :544 18 1 0 -1 -5 -7 :89 :82 :270 -17 6 9 :502 10 -4
            :112 :120 :46 :98 :51 :40 :439 :81 3 -1 -14 :332 :148 -19 7 :148 7 -5 :81 2 16 -14 :551 -21 0 :164 -23 2 -25
            :151 :120 :16 :258 :319 :90 :539 :140 3 18 -10 -8 :15 :90 :87 -2 11 :87 11 -16 18 -23 :258 :30 -25 1 :269 :293 :319 3 :30 -5 1 6 6 :241 -22 -1 27
            :1 :150 :231 :123 :16 :149 :142 :82 0 -11 :72 10 -16 19 :72 12 :361 :383 -17 2 4 :142 17 -2 19 :21 :251 -27 1 1 :230 :16 :142 11 1 -7 :82 27 0
            :65 :57 :53 :161 :175 :71 :437 :183 -9 3 :72 16 -9 :183 :72 -1 19 -3 :72 :258 8 24 :45 :258 1 -9 15 :96 :72 -16 :339 :183 17 0 -13 -22 :35 :32 :227 :59 -26 -1 3 3 3 :214 :67 :133 :445 :32 :225 21 -5 0 -6 -6 -8 -11 :72 2 :492 -24 2
            :1 :38 :209 :342 :96 :48 :214 :376 3 -14 :32 -19 -1 :41 :538 -20 6 :538 7 -3 -18 23 :221 :192 :41 -26 -3 :89 -2 2 6 :303 -25 2 :38 :41 :376 :142 21 4 -3 :278 3 -2 -9
            :112 :17 :11 :116 :50 :58 :59 :130 -6 2 7 :56 -20 1 :552 6 -1 :293 :58 :255 :341 10 -9 -5 :152 :6 4 -13 :255 -12 -1 :58 -15 :221 -3 3 -18 :392 :251 :529 :145 :394 :267 -21 1 5 3 6 7 7 -25
            :276 :161 :278 :71 :254 :149 :426 :259 -1 -13 :317 -18 1 :111 18 :48 2 -3 19 :43 16 -4 :28 :216 :177 :70 :283 -19 4 3 9 9 9 :53 :48 :165 :374 :339 :253 15 -1 -7 -12 :216 0 -5 :54 -12 1 -13 :111 21 -2
            :57 :71 :319 :66 :249 :90 :0 :81 6 18 -4 -8 -10 :0 -14 6 :90 :140 :58 :359 :92 4 16 -9 :216 :56 -13 5 7 :0 :216 :149 -11 9 4 :206 :374 5 -14 -17 :401 :67 :351 10 -5 -9 -10 14 :22 :58 1 -10 :66 :508 :553 :288 :67 19 -3 -4 -5 -7 -2
            :339 :0 :2 :5 :24 :173 :91 :257 0 -15 :257 4 16 :210 -14 0 :310 :257 :283 -7 6 -22 10 16 :146 16 0 :96 :374 :165 :310 :91 :406 14 -5 -7 :400 :63 2 7 -7 :310 -2 -10 -12 -20 -21
            :11 :153 :230 :250 :53 :58 :348 :519 2 -12 -15 :37 :123 -8 8 :20 8 -10 :265 :123 :103 -15 2 :103 6 -2 8 :58 :211 -11 3 20 :62 :103 :37 :341 16 4 :211 6 -3 -9 -16 -18 -18
            :65 :15 :426 :154 :272 :6 :172 :173 2 -11 :0 7 -10 :0 :117 -13 4 8 :554 -18 1 :0 :182 :119 :272 -22 3 5 5 7 :182 -18 0 18 :196 :182 :6 -24 1 2 5
            :112 :179 :175 :161 :71 :250 :332 :8 -11 6 :278 10 -7 :73 -5 19 14 :127 :96 :374 19 0 -10 :306 :374 :207 -4 7 -17 -15 :426 :45 :349 :89 :73 7 -6 :73 -2 11 -12 20 -16 :121 :161 :45 :467 :278 22 8 -6 -7 :544 :278 1 -1 -4 :161 -10 4 -25
            :151 :38 :487 :204 :112 :166 :359 :272 2 -14 :64 -15 2 -14 :149 -23 3 :87 :103 :166 -17 0 4 3 :64 :121 16 2 -5 -25 26
            :1 :75 :37 :111 :173 :17 :348 :35 7 -3 -12 :35 -17 5 -15 :35 :25 :47 :252 -23 2 4 2 9 :35 :25 :463 -14 3 2 -30 :38 :7 :35 :131 :123 :111 -1 5 :116 -2 15 -17 :229 :116 3 :555 14 -3 -5 :47 -22 4 -21 :116 -11 :17 :38 22 -6 :37 -8 4
            :38 :208 :102 :195 :179 :178 :19 :217 0 21 :556 -23 12 :3 :348 9 -10 :19 -19 3 :17 :19 :66 18 -2 :178 -7 0 -7 -22 :205 :59 -17 4 4 24 -24
            :151 :487 :217 :319 :142 :201 :157 :557 6 -5 :76 -4 1 -5 :156 :76 16 1 0 :196 :90 :349 :210 -4 6 -20 :201 :227 9 -9 -7 :558 :1 -23 -2 3 21 :142 :319 1 19 -7 25
            :1 :75 :37 :48 :58 :207 :396 9 -5 :161 -5 9 :161 :145 :548 -18 5 3 5 :229 :101 -23 -1 5 :145 :303 -24 2 1 :65 :306 :38 :207 :95 :205 -2 -12 :161 -2 12 :124 :101 5 16 :101 5 -15 :303 -21 3 -19 -20 :37 :38 :101 :292 :121 13 -3 -4 -6 -8 22
            :126 :278 :2 :29 :538 :407 :375 :5 -2 10 11 14 15 :166 :152 :11 :240 0 7 -10 -17 -21 :117 16 0 :117 :375 :47 :264 :74 :152 -20 1 0 3 3 8 :74 12 -1 :29 :47 :175 :62 :109 :559 :32 1 -4 -7 -7 -9 :76 :537 7 17 -4 20 18
            :278 :131 :178 :281 :82 :293 :143 :113 2 15 -12 :548 :560 -10 2 6 :77 -14 3 :21 -10 1 :372 :191 :175 :207 -13 0 :561 :281 8 2 -5 :18 :77 16 -1 0 -12 :76 -17 1 :191 :92 :76 :281 :362 :113 -18 1 2 1 0 3 :77 :389 :544 :70 -5 3 6 3 3
            :151 :208 :16 :71 :436 :11 :353 :249 0 -16 -17 -19 :310 :183 21 1 -2 :183 :72 -1 19 -4 :72 :318 13 -1 :318 -18 5 24 25
            :151 :126 :57 :95 :73 :512 :88 :463 -12 6 :43 3 -8 14 :179 0 8 :105 :181 :342 :59 -6 2 15 :59 13 -1 17 :66 :65 :75 -1 :42 :508 14 -7 -7 -9 -6 :75 :22 :30 :416 0 -5 16 :179 :523 -16 7 6 :65 :67 :22 :66 8 -4 :66 17 3 -9 -14 24
            :151 :93 :0 :58 :342 :27 :71 :445 -2 -20 :194 -2 21 16 23 :28 :179 :5 :1 -21 1 10 :194 :1 -5 7 16 21 :306 :198 :228 :310 :148 13 -3 1 -6 :183 :82 :179 4 -5 -5 -11 -19 19 :354 :82 27 0 -4
            :36 :151 :88 :48 :214 :96 :107 :370 0 -20 :86 -18 4 -21 :534 :291 :266 -23 -1 1 2 :558 :148 :182 :96 -10 2 :95 0 4 -21 5 :148 :439 :152 :182 8 -1 -2 -3 :95 -14 9 :562 25 0 :355 :32 20 2 -2
            :38 :208 :306 :25 :153 :263 :225 :272 0 -14 :125 -15 4 18 -19 :374 :385 :35 :225 6 -4 :401 12 0 -6 -9 -18 23 :303 -25 1
            :151 :17 :217 :15 :175 :182 :141 :1 -5 8 :65 15 -2 :35 17 1 :89 :182 :563 7 -8 :111 -9 1 :356 :111 -11 7 :111 18 -10 17 21 :89 :35 :564 :420 :565 :182 -23 0 1 2 2 2 :40 :219 2 15 -6 :562 24 0
            :93 :75 :274 :189 :319 :92 :47 -4 8 10 :161 :66 :158 -20 -4 3 7 :103 :16 :276 5 21 -9 -13 :66 16 -3 :66 :142 :95 :16 :47 :156 5 -6 -4 -7 :161 :373 :26 2 11 -11 :54 21 -1 :103 :54 -10 6 10 :95 :158 :286 :561 7 -10 -9 -11 -12 :276 7 28
            :314 :276 :65 :293 :142 :69 :349 :3 4 -4 -15 -13 :356 :538 :180 -10 6 6 8 :390 :3 -15 3 6 :182 :337 -19 0 2 :453 :3 22 1 -3 :88 :142 :356 -34 1 6 :66 -7 7
            :151 :258 :210 :123 :250 :306 :272 :67 -1 -16 :73 -17 0 -18 :73 :192 :26 5 -3 -9 22 :250 :54 :73 :67 18 -3 0 0 -1 12 :318 :192 :361 :32 :250 :61 -16 0 1 2 2 :315 -3 4 :54 11 -7 23
            :38 :93 :57 :126 :230 :50 :90 :71 -9 8 :207 -4 6 :207 :255 -6 1 :195 5 -5 :255 :189 4 15 -7 :178 :490 :142 :179 -3 13 :189 -18 2 14 :318 :142 16 2 -4 :230 :451 :21 :142 :68 10 -4 :179 -6 5 -8 -8 :189 23 -1 :230 :6 26 -2 4 -23
            :276 :27 :436 :254 :183 :211 :291 :496 -2 14 :281 9 -2 :389 :334 -9 8 5 :281 :98 :77 9 -6 -9 -9 15 :183 18 0 16 :211 :183 :255 :281 7 -2 -3 -4 26
            :36 :38 :201 :487 :241 :75 :182 :250 -6 8 :19 16 -1 :124 :11 2 -13 :191 -16 0 10 :191 :205 :76 3 -3 -6 :437 17 -1 :76 :103 :182 :241 :185 -13 0 2 2 0 5 :19 -23 -1 :19 :38 :367 :42 :103 25 3 -4 -4 -5 -6
            :314 :0 :150 :38 :102 :354 :157 :178 -1 10 :178 7 -22 :453 -22 0 :180 :8 :80 -17 0 :6 -4 5 2 :303 -24 2 :157 -26 2 :306 :11 :165 :339 :124 :131 18 -5 :178 6 -12 -9 :81 0 -3 -12 -17 :0 :81 -6 :274 :77 -2 2 3 -36
            :36 :276 :7 :35 :88 :293 :65 :407 -4 11 :319 4 -20 :304 :87 -17 -1 2 :502 :319 -8 13 -9 :95 :319 :117 0 11 :47 :179 -7 7 :190 14 -4 :47 16 0 :47 :496 -23 3 4 :452 :117 :285 27 0 -4 -8 :277 :293 :485 :97 :65 :285 24 0 -1 -2 -6 -5 -6
            :223 :7 :258 :96 :67 :353 :426 :149 2 17 -15 -15 :18 -19 5 -16 :18 :415 :21 -14 :156 -4 6 3 8 :205 :258 -20 -1 0 24
            :208 :53 :214 :133 :287 :458 :438 :250 1 9 -12 -12 13 :196 :243 -12 2 3 :94 -18 15 :250 :323 :193 :138 :176 :81 -13 -1 3 4 7 7 8 23
            :126 :123 :324 :175 :16 :189 :48 :437 -5 11 -15 5 -21 :19 :7 :411 :82 6 -5 -6 -7 :82 :303 :444 -4 4 5 5 :48 :76 9 -4 :76 -4 3 :225 :58 1 19 -5 :7 :566 :58 :82 :76 :416 :100 11 -2 -3 -6 -7 :189 :76 -1 7 :225 :551 14 -3 -5 -8 -10
            :112 :276 :57 :126 :95 :175 :271 :43 -12 4 :20 -2 8 :496 :271 0 -7 7 :18 :26 :47 -6 5 :192 9 1 :175 :43 5 -4 26 :370 :47 :192 :69 1 -13 11 16 -17 :65 :67 :567 :192 :32 15 -1 :432 2 -2 -6 -6 -9 :20 :26 21 4 1 :212 :375 -26 1 3
            :120 :354 :53 :173 :342 :199 :461 :249 3 -11 -15 :125 -15 1 22 :103 -14 2 :183 :95 :103 -23 -2 :333 :103 :26 -5 3 3 7 :95 :116 -3 :47 :103 17 2 :103 1 -3 -8 :47 -21 -1 :47 -22 4
            :150 :93 :126 :38 :123 :112 :116 :117 -9 3 :400 -2 7 :400 -19 0 :400 14 1 :116 -1 -23 :142 :75 :207 :173 11 -8 :276 :250 -10 5 13 :117 :100 :67 15 -6 -6 -1 :21 :75 :207 3 -9 -16 6 :75 29 3 :116 :75 :21 -7 3 5 -27
            :151 :7 :126 :35 :192 :28 :88 :22 -13 -4 :48 -3 5 :22 -5 13 :435 :568 :28 5 -5 -8 -9 :192 :325 15 -7 -3 :0 :22 :35 :325 19 -2 :192 -5 3 :241 -10 6 :337 23 1 :0 -21 4 23
            :151 :17 :321 :325 :153 :65 :6 :259 3 -8 :463 -8 6 :6 :142 -15 1 2 -18 :221 :41 -15 1 5 :6 :464 :32 :351 :71 -14 3 3 4 6 :351 6 -1 :259 :71 :423 :92 :405 -14 0 0 0 1 4 :357 :229 26 -1 -3
            :151 :276 :75 :319 :102 :66 :111 :17 11 0 0 -3 -9 :89 :344 :326 :130 -14 9 8 12 :66 :81 4 -2 7 :53 :306 :111 :89 :17 5 -14 :17 -10 3 :451 :11 11 -6 -7 -19 :66 :103 :29 :77 -2 4 :227 -15 2 4 -18 :81 -2 :17 :111 24 2 -1 :562 23 -1
            :38 :11 :161 :71 :230 :92 :94 :267 -3 10 12 :551 2 11 :352 :182 :201 2 12 15 -8 :43 15 -4 :201 :198 :124 15 -5 0 -13 -16 -22
            :1 :321 :51 :0 :72 :58 :28 :102 12 -11 -17 -12 :28 :58 :22 -2 -10 :137 -12 9 :22 -7 22 :53 :31 :183 :153 13 -9 -4 -15 :183 -18 7 :31 19 1 :0 :264 :569 :149 :570 :341 -18 1 2 2 2 5 :58 -5 5 :19 :507 :102 :154 :40 20 1 -2 -2 1 -10
            :112 :276 :57 :27 :178 :0 :375 :145 -8 4 :76 -1 12 :95 :389 -4 4 :389 13 1 :95 :278 :407 1 14 :20 -17 2 :205 :182 12 -2 -7 19 :22 :178 :121 :278 :95 2 -1 -6 :278 -8 2 :156 5 -4 :278 15 :95 :178 :121 9 1 -5 -5 :22 -14 26 :375 -24 1
            :16 :8 :154 :356 :343 :437 :96 :353 0 -15 -15 :22 -1 :194 22 1 20 14 :40 :335 :194 -19 0 1 0 :176 :35 11 -6 27 :35 :154 :229 :350 :415 :379 :251 -15 0 2 2 3 4 7 5
            :9 :101 :116 :48 :224 :3 :303 -23 1 1 3 :75 -19 1 :122 :71 :343 :75 :176 -1 -12 :29 6 -2 20 17 -19 :116 :176 :75 :349 :54 :311 0 4 :48 -6 0 -9 :48 :311 13 2 :311 1 -1 20 -15 :344 :122 -26 0 1
            :256 :343 :27 :25 :73 :512 :22 :58 -3 -23 :515 -1 15 14 :125 :288 :176 13 1 -11 -11 :192 :207 :140 :91 1 8 :22 1 -10 :374 :22 1 10 -5 :140 :207 -8 8 :207 29 -5 15 19 :58 1 :403 -20 1
            :126 :11 :16 :207 :211 :456 :27 :23 -7 2 8 8 :191 -4 :178 8 -2 :23 :178 :196 :238 2 -9 -8 :524 :211 10 0 -5 :178 :211 7 -6 :76 -20 -1 :178 -16 :263 :251 :191 -3 -7 2 5 -18 :0 :178 :27 :283 :211 :207 -3 -7 -12 8 8 :211 12 2 :403 22 0
            :179 :445 :65 :86 :51 :72 :437 :89 -2 11 20 :59 :221 -2 15 :268 10 -4 11 :89 -16 1 :72 3 :8 -20 2 -19 :194 :72 -10 :172 :45 :23 :76 11 -2 :76 -5 2 -5 -7 24
            :36 :208 :107 :370 :457 :257 :8 :296 -1 -14 :188 10 -6 :76 :205 -15 3 :161 -2 5 :75 :161 -5 0 :488 18 -7 -19 :457 -14 1 22 :19 :32 :188 21 1 2 -6
            :1 :276 :0 :72 :25 :19 :196 :23 5 -5 11 :122 :76 -9 4 7 20 :51 :169 :94 :429 -8 8 14 16 12 :72 -15 :227 :63 :243 5 -7 15 -11 :19 :72 -4 23 -8 :19 :507 :327 :357 20 -2 -4 :196 5 -6 -9
            :354 :321 :178 :22 :230 :71 :462 :212 -12 0 3 9 14 :250 :49 :463 :332 -8 5 14 :293 :66 6 -5 -9 :111 :293 26 1 -1 :519 :341 :372 :571 :48 9 2 -7 -7 -8 -8 :49 :125 -24 -2 :332 -11 26 :332 -20 -1
            :112 :17 :231 :7 :451 :439 :434 :237 2 -11 -15 -15 :161 -15 2 :161 -18 4 :121 19 1 :76 :216 :274 :333 :71 :92 -19 0 0 1 4 6 :111 -2 10 :212 :231 -25 1 3
            :276 :166 :293 :375 :217 :436 :2 :349 -1 -15 :140 -1 14 15 18 :207 21 1 :247 :304 :140 4 -21 4 10 :538 :572 :293 -16 0 1 11 :86 :178 21 :191 -6 2 -6
            :151 :290 :276 :209 :149 :436 :164 :0 -2 2 :157 13 -11 14 :111 18 -1 :89 :218 :289 :0 -12 2 3 4 :6 12 -8 :22 -14 :472 27 2 -21 :289 :82 23 -1 -1
            :342 :65 :142 :206 :152 :0 :230 :49 1 -4 :27 3 21 :49 -2 16 :0 :49 -5 15 :37 -6 -17 -15 :538 :288 :82 :89 :152 -13 3 :149 -3 2 5 9 10 :573 :301 -18 :142 -2 3 3 22
            :151 :120 :321 :16 :96 :111 :173 :278 2 -5 :183 -14 4 :82 :437 6 16 -3 -15 :282 :270 :322 -11 2 6 6 :194 :138 :574 :575 :532 -12 1 2 3 4 5 :496 :183 -22 -1 3 :357 :229 :82 25 -1 -1 -3
            :7 :306 :75 :51 :117 :90 :45 :18 -9 2 :284 -1 7 :482 1 7 :28 :90 :45 6 -3 -3 -13 :210 18 2 :293 :286 :131 :424 :253 5 -7 -9 -14 -14 :390 :28 :26 -16 3 6 6 -16 -17
            :462 :65 :75 :192 :71 :47 :157 :136 -11 -1 6 14 :194 -3 19 :117 :194 :37 :392 2 -1 -13 13 13 :11 :66 :96 :214 :131 6 -14 :192 -1 -16 -14 :58 :157 :95 10 -5 -13 :157 :320 -13 3 4 :82 0 -17 :576 :547 :117 -23 2 4 4 21
            :370 :46 :65 :131 :375 :133 :461 :430 2 -12 -14 :319 :73 -3 9 -13 :325 :73 3 22 -4 :52 -16 1 :319 5 :8 -20 2 :8 -20 5 -19
            :38 :290 :195 :208 :17 :153 :502 :201 3 -5 :48 3 -16 -17 :56 :77 :343 -12 3 3 6 21 -21 -20 -21
            :151 :112 :290 :65 :153 :75 :192 :182 -7 15 :430 9 -11 :124 :82 4 -8 :198 -9 1 -17 :196 :182 -18 2 5 -20 :400 :309 -23 0 1 :357 :577 :82 25 -1 -1 -3
            :276 :370 :65 :67 :426 :81 :402 :124 2 -10 :19 17 -2 :56 :211 -1 -10 :363 10 -5 :35 -16 1 :124 :327 -17 1 1 :8 :81 :124 -19 1 2 2 -19 :19 :211 :81 -4 7 24 -8
            :38 :354 :306 :11 :349 :131 :153 :458 3 -13 -16 :490 -16 0 -16 :82 0 -17 -16 -19 -21
            :151 :274 :75 :194 :254 :512 :90 :463 -11 6 :400 4 -4 12 11 :400 4 10 :53 :65 :166 :214 :23 5 -5 :400 -17 12 :90 :235 -13 4 5 :23 :76 -19 0 :76 0 0 :28 :117 :194 :546 -12 0 1 :198 6 -5 6 :194 15 -4 :357 23 -3
            :112 :7 :153 :67 :439 :281 :142 :250 3 14 :58 3 -12 :210 :173 -11 0 :58 8 -1 -14 :157 :403 -20 -1 5 -17 :8 :422 -19 -1 2 :517 -23 2
            :376 :293 :201 :173 :227 :48 :144 :134 4 -12 :175 -14 2 :175 :72 -21 -6 :488 6 -9 -12 :48 -11 0 :76 :173 :175 -11 -1 6 :175 10 -5 :48 :201 :33 -10 0 0 6 :72 6 :76 :198 -22 1 4
            :112 :11 :375 :15 :96 :426 :192 :142 0 -8 :298 6 -11 -14 -14 14 :467 17 -1 -15 :517 -22 2
            :151 :356 :2 :15 :194 :407 :50 :496 -4 13 :210 4 -5 17 :180 :173 :76 8 -1 -4 -4 14 :181 :194 17 -2 -4 :26 13 -4 20
            :38 :241 :7 :27 :153 :349 :51 :15 0 13 12 -16 -16 :230 -3 21 :164 -21 6 :310 14 1 :140 -1 -21
            :314 :1 :75 :25 :250 :356 :158 :66 -12 3 -3 :72 9 -5 :204 9 -2 :72 11 :177 :33 3 -4 -5 :66 :306 :353 :445 :578 6 -13 -14 -15 -14 :205 :378 :158 :29 -3 6 -7 7 -15 :16 :250 :121 15 1 -2 -5 :29 :66 :378 :356 :77 :488 -17 1 2 4 4 2 -34
            :36 :126 :56 :41 :20 :117 :87 :395 -9 6 1 :261 :360 -6 3 14 6 :88 :96 :204 :117 3 -5 :395 -11 3 -8 :488 :195 8 -3 -7 :20 :82 12 -2 -6 :473 :75 :333 :254 :284 :117 -6 2 7 13 11 :89 :117 :404 :289 15 -2 -5 1 -11 -17 :97 :32 18 1 -2
            :1 :487 :208 :161 :175 :5 :152 :145 -12 4 16 14 :25 :7 :430 0 -12 :119 -15 0 :41 14 4 :152 :153 :25 :408 8 -3 :41 2 -2 -12 :25 -14 0 20 :66 :235 :536 :25 19 0 -4 -5 :73 -9 1 :19 :545 :145 :212 :188 18 0 -1 1 -5 -9
            :375 :306 :161 :71 :117 :349 :196 :429 -3 8 -12 -17 :204 :579 :580 5 -6 -7 -8 :117 12 -2 :117 :152 :82 :48 :243 12 -6 -4 :47 0 -7 -11 -16 -15 :22 -1 19
            :314 :0 :102 :256 :7 :290 :38 :353 3 -19 :19 -18 0 -18 -19 -21 :510 :241 -21 3 9 :117 :216 :227 :10 18 3 -9 :256 3 -4 -17 :0 :318 :90 :81 :378 -16 4 3 5 7 -35
            :93 :436 :65 :98 :232 :319 :226 :76 11 -4 -12 :90 :183 -8 3 :42 4 -1 :142 :319 :76 -8 4 :214 3 -6 :219 :288 -10 4 6 -15 :319 5 :164 :63 -21 1 4 :183 16 -1 :232 :90 31 -1 -7
            :276 :354 :294 :67 :131 :25 :123 :113 -1 13 :250 12 -1 :117 :172 4 -8 17 :35 -15 2 :25 :521 -19 :123 1 0 4 :19 -18 6 -19 :19 :117 :111 23 2 -4 -7
            :7 :277 :343 :153 :149 :319 :24 :140 -3 7 11 :250 :127 2 -2 :127 -6 17 15 -16 18 :182 -18 1 :119 -18 1
            :57 :356 :324 :581 :11 :54 :111 :69 -2 -14 :211 1 11 :111 :210 -3 0 -14 -15 14 :21 :58 :54 11 1 :211 7 -7 -3 :111 17 -10 :22 :21 :58 :65 :156 4 -3 -5 :324 -9 3 -8 :324 :65 :320 :69 :52 13 0 0 -1 -2 -4
            :314 :179 :293 :5 :306 :59 :27 :183 -1 6 :230 -3 19 :196 :53 14 1 -5 -15 17 :28 :87 :202 :482 :23 -19 0 2 3 2 6 :165 :133 :23 :95 :87 :196 18 1 1 3 -1 -4 -10 :90 :89 :248 -27 -2 :248 1 -2 4
            :17 :306 :107 :375 :374 :25 :142 :402 1 11 :319 3 -9 :175 :183 4 -6 :582 12 -3 -13 :194 17 -1 :247 :56 :194 -17 -1 0 10 -14 :76 :175 :501 :252 -22 3 5 :319 7 :509 :56 :25 :216 -11 2 1 2 3 :319 -2 7
            :57 :523 :149 :370 :48 :96 :199 :402 0 8 :24 -12 0 -16 :41 :73 :552 -17 1 1 :111 10 :270 -2 6 -17 :111 17 :48 2 -3 14 :87 :230 :41 :158 -7 :583 9 -5 :451 10 -5 15 28
            :241 :258 :16 :234 :319 :202 :557 :584 11 -5 -7 -9 :75 :189 :25 -8 4 :103 7 -14 :293 :353 4 -16 :57 -15 -1 :332 :585 :103 :75 -2 -17 2 :75 -1 3 6 :111 :54 -4 6 -24 :16 -23 :54 :75 -3 11 :251 -15 2 :293 13 0
            :93 :151 :75 :58 :16 :176 :194 :117 -7 6 :117 12 -7 :117 18 -7 :43 -19 2 :124 :221 :194 :336 -17 2 -4 1 :117 0 7 :11 :153 :131 :96 :124 3 -8 -13 :95 -14 -1 -15 :82 0 -16 :577 :82 22 -1 -1 :75 19 4
            :17 :57 :376 :51 :512 :98 :16 :325 0 -7 :75 -17 0 -11 13 :75 13 -2 :410 :21 :288 :124 -17 -1 1 2 5 :386 :69 :75 :89 -6 8 :89 :288 :128 18 -4 -5 :505 2 -6 -7 :288 -7 1 :89 :252 :507 :69 :242 -19 0 0 1 3 6
            :27 :523 :346 :436 :11 :235 :349 :373 0 -14 -14 :230 :63 -15 1 3 :82 -1 -18 :324 15 -2 :230 :41 :586 16 -3 0 -4 13 :230 :443 0 -4 20
            :150 :208 :145 :339 :131 :65 :281 :263 1 16 :22 -1 -9 :576 :142 -18 0 4 -15 -17 :22 :142 0 -1 19 20 :251 -23 2
            :38 :208 :370 :376 :349 :206 :293 :426 2 -13 :548 -9 7 -14 -15 :274 :293 :288 -19 1 3 7 -18 20 :19 -21 :90 -4 3
            :241 :343 :426 :581 :250 :111 :210 :496 -3 13 :76 8 -4 :52 :22 0 7 -9 :22 -12 :111 20 -2 15 -16 16 :156 12 -1
            :112 :17 :179 :199 :8 :225 :189 :408 0 -11 :85 8 -7 :282 :281 -15 3 3 :140 :281 21 0 :48 3 -7 :28 :225 -18 1 4 :48 :281 :22 -4 19 -5 -8 :35 :115 :457 :360 :255 :264 -17 2 0 2 3 5 6 :149 -22 3
            :290 :179 :208 :53 :249 :376 :101 :319 6 -1 :58 8 -15 :319 11 :198 -20 2 -15 :73 :183 :227 :101 -19 3 4 :101 5 -4 :183 14 -1 19 :198 :278 :319 -4 20 :6 :101 4 0 -3 :58 -7 1 :394 -19 1
            :1 :93 :75 :37 :274 :92 :33 :581 -8 8 :176 8 -2 9 11 :90 :136 -24 -2 -3 :38 :157 :124 :306 :286 3 -9 -14 :90 :219 -20 0 2 :124 :37 -16 6 :90 11 -2 :90 -17 2 :401 :75 21 2 -4 :38 :587 :327 :21 :136 17 4 0 -2 -4 -6
            :1 :57 :25 :356 :343 :8 :130 :510 -6 10 7 :16 12 -10 13 :16 11 -5 :306 :204 :29 :348 :16 7 1 -5 :383 -1 1 -5 -8 :21 :508 :133 :16 :477 :489 9 -3 -3 -2 :204 0 -5 -6 -7 :16 :354 :383 :21 14 1 0 -5 -5
            :1 :101 :116 :344 :588 :525 -16 0 2 7 :175 :182 :463 :400 :130 -4 10 :240 2 6 11 :176 13 -2 :396 :404 :6 :234 10 -4 :372 -5 1 -10 -11 :178 :224 :176 -23 -1 4 :116 :176 :182 :400 :488 10 -4 :88 0 26 -9 24 -23 :116 -9 :224 :404 :178 16 1 -1 -3
            :151 :120 :256 :57 :462 :254 :51 :73 -3 4 9 14 17 :66 :435 :68 :20 12 -3 -5 -6 -5 :291 :538 :10 -18 0 1 2 :47 -20 4 :357 21 -3
            :208 :7 :53 :426 :200 :133 :130 :262 2 -11 14 :437 :109 -17 6 12 :19 -14 :492 7 0 -13 :200 :16 :10 :87 :133 -4 2 4 -15 -15 8 :589 -18 :59 -1 2 19
            :276 :208 :291 :113 :71 :569 :72 :140 -5 5 :140 3 -5 13 :194 :72 -1 0 16 15 :275 :205 :80 :71 15 0 -4 -5 -6 19 :211 :72 -7 :135 :140 -1 :26 8 0 -3 21
            :112 :151 :217 :343 :169 :569 :254 :15 -2 12 14 15 19 17 17 :82 20 -1 :188 :517 -23 2 2
            :5 :426 :199 :266 :204 :457 :25 :496 -1 13 :0 6 1 :76 :180 14 -4 :0 -6 1 :261 :115 :194 -10 0 5 :194 10 -3 -12 :409 :180 -17 0 5 :115 -15 1 13
            :1 :462 :75 :51 :291 :161 :207 :3 -5 8 :171 -15 12 :226 15 -12 :161 :207 15 0 -1 12 :3 :293 :339 :7 :152 5 -5 :59 -14 1 -16 :188 :95 -5 -15 0 :291 :27 :90 :500 -18 1 -1 3 :90 -2 0 19 :194 :230 :41 :145 1 -3 -5 18 18
            :57 :274 :263 :90 :54 :20 :70 :26 -2 4 -14 :419 :125 11 -1 -5 :586 :159 -11 1 1 :135 :392 :124 :292 9 -1 -5 -6 -9 16 :26 :366 16 0 -3 :508 :426 :20 :479 :590 :586 :122 8 -2 -3 -3 -4 -4 -5 -6
            :9 :291 :38 :53 :342 :27 :5 :376 1 -10 14 14 19 :35 :375 :173 :137 -12 3 6 8 7 -17 14 :398 -24 2
            :112 :276 :231 :58 :432 :418 :411 :591 3 -9 -8 -11 -11 :166 :287 :499 :81 -2 -8 10 11 :63 :81 -19 1 6 :81 17 -1 :81 :189 :58 -6 0 5 :58 :20 3 -1 20 :212 :375 -23 1 3
            :38 :53 :306 :539 :232 :8 :351 :344 -1 12 :207 0 -16 :180 :16 26 -5 -8 :207 :110 :351 -1 -9 :363 9 -2 :82 :592 8 -6 -3 :232 2 -16 -16 :351 :137 :123 :421 :193 :306 -12 3 3 4 3 3 8 :303 -20 2
            :342 :241 :290 :277 :7 :46 :274 :343 0 16 11 :45 -17 0 :205 -16 0 -16 -17 :205 :64 14 -1 0 21
            :112 :151 :179 :274 :512 :11 :214 :182 -1 6 :94 -15 11 -13 :152 14 0 :73 15 -1 :274 :389 :404 :288 :201 13 2 0 -4 -4 -5 :357 21 -4 -20
            :208 :189 :161 :490 :593 :88 :73 :205 -5 -13 :250 -1 15 :457 :45 2 11 :95 -11 3 16 :142 :73 :250 :6 5 -1 -2 -3 18 :95 :490 :198 :205 :307 9 -3 :75 3 -3 :205 -9 2 :457 -13 2 :198 15 6 :594 :595 :224 :431 :240 :45 8 1 -2 -2 -4 -4 -5 19
            :93 :151 :277 :356 :377 :25 :346 :73 -4 3 :73 8 -2 :192 :73 1 -8 :124 13 -1 13 :90 9 -1 :137 :303 -19 1 2 :577 19 -1 :25 :90 19 2 3
            :179 :274 :53 :46 :370 :426 :287 :77 1 -8 12 :115 :319 0 -15 1 -16 :20 -15 2 :173 :250 :21 :265 :227 -12 5 5 5 6 8 :194 :26 17 -3 -3 :194 :37 :250 :211 :26 -11 0 1 8 9 22
            :112 :208 :407 :5 :201 :96 :257 :75 -2 2 :319 15 -20 -16 :95 :22 :26 -2 7 -20 :75 6 0 13 16 18 :149 -21 3
            :112 :169 :67 :436 :415 :113 :51 :2 -1 10 10 14 :8 :157 16 0 -2 13 :157 -18 5 19 -19
            :256 :57 :126 :499 :407 :59 :17 :332 -4 4 :557 -12 3 4 14 15 :178 :116 :176 -18 -1 :65 :325 :103 4 -5 -8 -12 :439 :325 14 -4 -9 :87 :116 :178 -17 6 :444 :17 :426 :367 11 -1 -5 -4 -13 27 :47 :332 -19 1 1
            :1 :231 :473 :25 :346 :178 :377 :463 -5 9 14 :23 :171 1 15 :463 -17 3 :310 9 0 :95 :178 :23 :21 1 8 9 :23 -4 -10 :178 6 17 :66 -19 -1 16 :19 :38 :367 :240 :178 16 2 -1 -4 -6 :178 -9 0
            :370 :57 :25 :457 :8 :407 :496 :11 -3 -14 12 13 :140 14 :196 -6 0 :12 :173 :6 :54 14 -1 -4 -7 -7 :192 :140 10 :191 :142 -5 1 :142 :173 0 9 -7 :140 :117 1 -2 :117 :8 4 0 24 :214 :142 :596 :288 :449 :6 14 -2 -2 -2 -5 -1 :288 -11 3 -17
            :9 :93 :291 :231 :38 :235 :257 :67 1 -13 :437 -16 12 :63 :408 -16 2 2 -16 :250 16 0 :257 :26 15 1 1 :401 :25 19 3 -4 -22
            :67 :11 :426 :27 :123 :396 :329 :54 1 -6 -13 -13 :142 13 0 13 -13 -13 :332 :490 :123 -17 0 2 2
            :17 :339 :67 :426 :515 :194 :551 :59 0 9 14 :201 :255 9 -3 -7 :75 -8 :446 :194 18 1 -1 -12 :282 -15 5 -16 :216 :394 :415 :56 :535 :597 :322 -16 2 2 2 :90 -1 3 4 6 6
            :112 :195 :38 :294 :445 :375 :217 :175 0 4 17 17 -15 :198 :111 -19 -1 4 -17 -20 :375 :41 -21 1 1
            :93 :487 :112 :161 :72 :140 :496 :178 -12 -2 10 :410 :325 14 -6 -5 :17 :490 :140 1 -7 :16 14 -9 :500 :264 -20 2 3 :72 :216 -16 1 :216 :286 :384 9 -6 -8 :183 :47 7 -4 -14 :517 -19 2 :72 :81 -7 0 :17 :16 18 -4 -5 :135 :81 2 23 -4
            :179 :293 :58 :40 :426 :263 :598 :32 3 -10 -11 15 -12 :75 :140 7 -7 :86 -15 2 :75 :189 :527 :40 :523 -18 3 4 4 :162 :523 -3 6 8 :133 :306 :339 :32 1 11 -10 -13 -15 :304 :43 :140 :23 -2 7 :376 -18 0 5 9 :72 -11 :339 :337 :133 15 -2 -4 -4
            :276 :256 :53 :0 :171 :5 :51 :71 -3 8 9 15 :74 :236 :21 15 0 -2 -3 :127 :171 14 -7 :148 3 -2 :0 :127 :26 :148 -11 4 5 :26 :76 :599 0 4 4 -4 :127 3 -17 :0 :261 -21 2 1 :148 :271 :472 :26 22 3 -3 :472 -3 3 :271 -3 0
            :112 :276 :370 :27 :169 :131 :142 :81 2 -3 :72 12 -13 :76 :332 -15 1 2 19 :81 16 2 -17 :19 :72 -4 :285 21 1 -7 :400 :517 -21 2 1
            :276 :217 :46 :353 :131 :11 :154 :179 0 8 :394 -10 2 -13 :125 -14 2 -15 :154 -17 3 17 :117 :125 :154 :196 20 2 1 -4 -5
            :1 :57 :343 :356 :221 :48 :600 :11 -2 -13 11 :282 :455 -10 3 :24 15 -1 :142 9 1 :392 10 -2 16 :66 :21 :65 :485 :142 :458 13 -5 :204 -3 2 -8 -8 -7 :204 -1 -8 :148 :183 :142 13 2 0 :142 2 -4
            :487 :225 :7 :263 :199 :113 :206 :80 0 -11 -11 13 :125 :82 :180 -16 0 0 2 15 :601 -15 3 :91 :251 -15 0 1 :66 :125 :82 :91 :602 16 0 1 -1 -4 -8
            :150 :277 :131 :179 :293 :439 :29 :35 4 -2 :35 -6 7 -13 :35 :157 :178 -17 1 6 3 :194 :26 :72 -8 :178 2 -5 12 21 :35 :157 -17 0 3 :137 -17 2 :157 -23 2
            :151 :27 :373 :201 :54 :266 :330 :262 1 -12 -12 -10 :390 :73 :350 -8 1 2 3 :58 :76 :103 :73 -4 2 5 8 :32 :403 -12 -1 1 :201 -15 0 13 :357 20 -4
            :314 :0 :276 :278 :211 :65 :439 :349 2 -11 -12 -11 :333 :250 :602 -8 4 4 8 :326 :304 :92 :284 -11 3 :207 8 -4 4 6 :211 :81 -5 3 20 :374 :11 :207 :165 :81 :307 10 -5 -6 -9 14 :207 1 -10 -10 :0 :81 :89 -5 1 :248 6 -3 -33
            :256 :131 :426 :75 :291 :218 :382 :127 0 -5 7 :20 0 14 11 :66 :127 :312 :583 9 -7 -6 :210 :289 1 -7 13 :460 :104 :127 -11 -3 6 11 -13 :216 -13 2 :311 :291 :583 :152 -19 0 2 2 3
            :1 :149 :38 :407 :593 :324 :221 :325 -2 -11 :207 -2 13 :157 :232 -4 12 -7 :19 17 -2 16 :19 -17 0 14 :19 :148 :38 :82 :42 :178 :324 19 -1 0 -3 -3 -5 :178 -6 2 :148 -12 4
            :342 :141 :231 :294 :7 :217 :569 :319 4 -2 14 14 :324 -15 1 :183 :76 -21 4 5 15 14 21
            :120 :354 :277 :11 :96 :458 :263 :407 1 16 15 -12 -12 -12 :73 :47 -17 0 0 :76 -17 0 :47 :496 :356 -21 2 3 4
            :112 :256 :27 :217 :407 :5 :11 :291 0 7 :207 -1 -12 12 16 15 14 :37 :583 :47 :152 -20 1 -1 2 2 -18
            :314 :195 :151 :375 :214 :57 :114 :149 -1 14 12 :87 :485 5 -8 25 :87 -12 4 16 :82 18 -1 -20 :318 :117 :35 :57 -30 :214 -1 1 2 0 7
            :314 :93 :112 :195 :17 :1 :27 :473 1 -14 19 :277 :154 15 -5 -5 :76 :457 :91 -15 0 3 7 -19 :533 :517 -21 1 3 15 :318 :91 :457 :206 -27 0 0 3 7
            :290 :102 :141 :231 :258 :16 :346 :234 1 -8 13 :524 -20 2 :16 -20 :72 :66 19 0 :234 -6 10 :404 :124 17 -1 -1 :82 :72 0 15 -1 :510 :379 :27 :603 :141 -16 0 1 4 3 9 -17
            :1 :462 :370 :274 :179 :37 :45 :87 -2 8 :58 15 -7 :123 :127 0 -10 10 :194 :37 :28 -7 3 8 20 :194 12 -3 -17 18 :294 :37 :194 :230 :145 -6 0 10 12 :145 23 -1 :230 -14 1
            :276 :102 :217 :65 :461 :296 :5 :377 0 13 11 :136 :394 -16 2 6 -13 :530 :337 -13 0 2 16 :113 :88 :525 :296 :183 :604 -20 0 -1 1 2 1 13 :22 -13 :20 22 3
            :36 :53 :150 :25 :17 :67 :306 :0 -1 6 -14 -17 :35 :394 :76 -19 3 6 4 :87 :157 :385 :96 11 -6 -6 -5 -10 :157 -22 2 :250 :35 :87 :96 :26 -21 0 3 2 6 9 :250 :336 :424 16 1 -1 -1
            :150 :38 :231 :107 :153 :375 :512 :581 0 14 14 :22 -1 15 -14 :74 :57 -17 2 6 :351 15 1 :303 -19 3 :74 -22 2
            :7 :53 :310 :166 :204 :451 :199 :426 2 -11 :82 -13 0 -12 :5 :28 :8 -12 6 :58 -1 7 9 :180 :26 :76 :408 -16 0 0 3 3 :408 :47 :166 :76 14 0 0 2 -8 :73 :15 :28 :117 :26 :318 -14 0 2 2 6 4 9 :47 :8 -18 2 4
            :290 :294 :306 :153 :523 :27 :54 :63 1 10 :152 -7 5 12 13 -14 -13 :37 :75 6 -1 :75 -20 1 :386 -17 0
            :107 :53 :75 :319 :536 :348 :156 10 -1 -8 -9 :343 :189 :0 :45 -11 1 9 :499 :316 -1 3 10 16 :67 :374 :156 :418 :426 5 -8 -10 -7 -10 :324 -13 3 :183 :75 :0 :6 5 0 -5 :182 -13 2 :264 :182 4 0 0 :74 :99 :292 -14 0 1 7
            :208 :141 :179 :445 :7 :349 :65 :257 0 -9 :547 -14 4 -14 :0 :496 -17 3 4 -15 :19 :176 :0 :133 :76 15 -1 -2 -2 -5 -5 :0 -4 :152 20 -3 17
            :17 :226 :538 :434 :296 :15 :131 :66 1 -3 :35 -11 2 11 :136 :216 -15 0 7 -13 :58 :136 17 1 -2 -13 :72 :58 12 -4 :76 :296 :446 :56 -24 -1 1 2 3
            :150 :53 :0 :157 :50 :214 :178 :71 -3 8 :40 5 -9 -16 :54 :182 :573 17 0 -1 :182 2 -3 :19 :178 21 -1 -24 :493 :307 :54 :178 :157 6 12 0 -4 -6 -8 :0 :19 :4 5 0 :335 :318 -17 1 3 :182 -11 1 :19 -24 :157 -3 5
            :36 :151 :407 :538 :0 :175 :377 :510 -7 9 11 :117 :512 -2 9 :411 6 -5 :117 :96 :339 5 -10 -13 :119 -15 -1 :0 13 0 15 :357 19 -4 :16 :426 :122 :304 :137 18 5 0 -2 -2 -6
            :112 :38 :370 :277 :57 :294 :11 :54 1 -7 -12 -12 :109 :192 :596 12 -5 :359 2 -4 -8 :73 -16 0 -16 -16 :188 -19 2
            """)
}

extension ContentEdges {
    /// Whether what is said ends at a place.
    static let ends = FlagForest(
        features: #"""
            cuts a head of the rest
            outward 2
            cue away 20 false
            time beyond
            cuts ccomp of cue
            adds a comma
            edge . PROPN
            beyond 3
            outer hangs as goeswith
            within a quotation
            outer ADP
            outer quotation
            outer ,
            adds 9
            edge ， NOUN
            cuts a comma
            outward 0
            cue away 1 true
            inner two quotation quotation
            outer two CCONJ ,
            arc ccomp inward from cue
            cuts 20
            cuts 5
            adds case of content
            cuts conj of others
            outer that
            inner two CCONJ \
            inner quotation
            clause edge
            cue weak
            another's too
            outward 1
            arc conj outward to cue
            speaker behind cue
            edge VERB VERB
            inner ADP
            adds the cue
            mixed
            arc nmod outward to others
            adds a finite verb
            outer two border .
            outer two border border
            cue behind
            edge . NOUN
            own speaker beyond
            adds parataxis of cue
            inner NOUN
            edge ADP AUX
            cue away 9 true
            adds another cue
            speaker before cue
            adds conj of content
            beyond 0
            cuts a finite verb
            arc advcl inward from cue
            inner VERB
            inner hangs as obl
            arc obj inward from cue
            edge ADP quotation
            edge VERB quotation
            inner two AUX AUX
            outer two finite AUX CCONJ
            subject beyond
            beyond 9
            other quotation outside
            outer hangs as case
            outer hangs as root
            indirect
            edge . quotation
            outer two finite VERB CCONJ
            behind the cue
            outer two speaker ,
            inner hangs as ccomp
            adds a quotation
            adds advcl of cue
            inner hangs as cop
            cuts conj of content
            arc nsubj inward from others
            arc obj outward to others
            outer finite AUX
            outer two VERB VERB
            outer hangs as ccomp
            edge . VERB
            classifiers
            cuts a subject with its verb
            outer two . quotation
            arc case inward from others
            outer two DET ADP
            cue away 0 false
            inner hangs as amod
            adds ccomp of cue
            edge . ADJ
            inner two NOUN DET
            within another's
            outer .
            outer two cue ADP
            cue beyond
            inner PROPN
            quotation mark
            inner hangs as obj
            arc nsubj:pass inward from cue
            finite verb beyond
            outer two SCONJ ,
            cuts another cue
            adds root of nothing
            adds a time
            beyond 5
            arc conj outward to others
            cuts 1
            cue away 5 false
            inner AUX
            arc parataxis outward to content
            cuts root of nothing
            inward 2
            cuts advcl of others
            inner CCONJ
            cue away 2 true
            inner finite VERB
            inner two NUM ADP
            beyond 1
            outer two VERB SCONJ
            outer two ADJ ADP
            cue strong
            adds the speaker
            inner two quotation NOUN
            edge speaker DET
            arc mark inward from content
            outer hangs as punct
            outer two speaker cue
            inner two quotation ADJ
            outer %
            cuts 9
            cuts the speaker
            cuts a time
            adds parataxis of content
            inward 0
            adds a subject with its verb
            arc obl outward to others
            own cue beyond
            cue away 9 false
            outer hangs as nsubj
            cuts a quotation
            adds conj of cue
            outer two cue ADV
            cuts advcl of content
            cuts acl:relcl of content
            as found
            outer two . cue
            inner DET
            adds obj of content
            adds obl of content
            inner two VERB VERB
            outer two NOUN ADP
            outer two ADV ,
            inner two NOUN PROPN
            cue away 0 true
            outer VERB
            adds 20
            outer hangs as det
            cue away 20 true
            inner hangs as case
            outer two cue ,
            edge cue quotation
            inner two VERB NOUN
            arc nsubj inward from content
            edge ADP NOUN
            inner two quotation VERB
            cue away 5 true
            outer SCONJ
            inner %
            outer hangs as char
            outer hangs as obj
            edge ADP VERB
            inner two NOUN NUM
            inner two NOUN ADP
            outer –
            cuts obl of content
            edge , NOUN
            beyond 2
            cuts obj of content
            cue before
            arc advcl inward from others
            inner hangs as aux
            outer two VERB ,
            arc appos outward to content
            outer ，
            outer two NOUN NOUN
            arc obl inward from content
            cuts parataxis of content
            edge border quotation
            outer DET
            edge SCONJ NOUN
            edge ) PROPN
            edge that PROPN
            outer two finite VERB ,
            edge % NUM
            inner two NOUN ADJ
            arc obl outward to content
            inner hangs as mark
            arc advcl outward to content
            arc advcl outward to cue
            outward 3
            adds 3
            adds advcl of content
            outer two \ .
            edge . AUX
            inner two NOUN NOUN
            edge . NUM
            edge . ADV
            before the cue
            adds a head of the rest
            outer hangs as mark
            outer two quotation quotation
            cuts 3
            adds 2
            outer NOUN
            arc case outward to others
            arc nmod outward to speaker
            cuts 2
            outer two cue cue
            outer two PRON CCONJ
            outer two ADP CCONJ
            edge 。 NOUN
            arc advcl outward to others
            inner hangs as punct
            outer border
            no speaker
            arc char inward from content
            edge - NOUN
            outer 。
            edge quotation NOUN
            outer CCONJ
            inner hangs as nmod
            outer two DET ,
            arc det inward from speaker
            inner ADV
            inner two quotation AUX
            cue away 3 true
            another's other edge
            arc conj outward to content
            another's attribution inside
            inner hangs as char
            adds advcl of others
            outer cue
            outer two relative ,
            outer two border quotation
            cue between
            arc obl inward from cue
            inner hangs as nsubj:pass
            edge , quotation
            arc nsubj inward from cue
            adds 5
            adds obl of others
            outer two border 。
            edge 。 VERB
            cue is AUX
            arc acl:relcl outward to content
            cuts nmod of content
            cuts advcl of cue
            edge NOUN VERB
            cue away 3 false
            edge CCONJ quotation
            cuts the cue
            cuts xcomp of cue
            inner hangs as goeswith
            outer hangs as acl
            edge , NUM
            outer two that cue
            inner hangs as cc
            arc ccomp outward to others
            outer two VERB CCONJ
            arc nmod outward to content
            inner hangs as det
            cue unlisted
            edge , AUX
            outer AUX
            edge DET quotation
            outer speaker
            inner two NOUN CCONJ
            inner two VERB ADP
            inner PART
            inward 3
            outer two speaker speaker
            arc char inward from others
            outer two DET CCONJ
            adds conj of others
            cue is VERB
            edge cue ADP
            edge finite AUX NOUN
            edge cue NOUN
            edge CCONJ VERB
            arc parataxis outward to others
            adds obl of cue
            edge , PROPN
            cuts case of content
            inner two ADJ ADV
            outer two AUX VERB
            outer relative
            inner hangs as fixed
            outer two ADP ,
            outer hangs as aux
            outer hangs as amod
            inner two finite VERB NOUN
            edge CCONJ NOUN
            cuts ccomp of others
            inner two ADJ finite AUX
            cue object
            outer hangs as parataxis
            inner two PROPN PROPN
            inner two NOUN VERB
            cue is NOUN
            cuts conj of cue
            edge relative NOUN
            inner two PRON VERB
            edge quotation PROPN
            another's attribution outside
            adds appos of content
            edge border CCONJ
            edge quotation quotation
            edge quotation VERB
            inward 1
            inner hangs as conj
            inner finite AUX
            outer hangs as advmod
            edge , VERB
            inner hangs as compound
            inner hangs as xcomp
            outer ADV
            cue is ADP
            outer two ADJ ,
            inner hangs as appos
            adds acl:relcl of content
            inner hangs as root
            inner two PROPN ADP
            inner NUM
            inner hangs as acl:relcl
            inner two NOUN ,
            edge ( PROPN
            inner two ADP quotation
            edge . finite AUX
            outer hangs as cc
            edge NOUN quotation
            arc mark inward from others
            inner two ADJ NOUN
            arc case outward to content
            outer PART
            inner two VERB finite AUX
            outer (
            outer two ADP quotation
            inner two PROPN DET
            adds nmod of content
            adds 1
            outer ،
            arc cc inward from others
            arc obl outward to speaker
            edge 。 AUX
            arc appos outward to others
            adds aux of cue
            inner hangs as nsubj
            outer two PROPN ,
            outer two cue finite AUX
            edge CCONJ ADJ
            inner ADJ
            inner two PROPN NOUN
            outer two - -
            outer two that ,
            outer two NUM ,
            inner two NOUN PRON
            arc conj outward to speaker
            inner two NOUN ADV
            cuts obl of cue
            arc appos outward to speaker
            inner two VERB PART
            arc ccomp outward to content
            inner two AUX VERB
            inner two NOUN finite VERB
            outer two PRON ,
            cuts appos of others
            edge , ADP
            arc parataxis outward to cue
            edge ، NOUN
            arc aux inward from cue
            outer two cue AUX
            inner hangs as nummod
            outer two ADJ quotation
            inner two finite VERB ADV
            inner two finite AUX VERB
            cuts parataxis of cue
            cuts acl:relcl of others
            outer two PROPN ADP
            inner hangs as advmod
            outer -
            outer two NOUN DET
            cuts obj of cue
            inner hangs as acl
            edge , PRON
            adds case of others
            inner hangs as advcl
            edge , finite VERB
            arc obl inward from others
            outer two NOUN quotation
            outer hangs as nmod
            arc advmod inward from content
            outer finite VERB
            outer PRON
            outer two NOUN CCONJ
            adds parataxis of others
            arc obj outward to content
            adds nsubj of cue
            inner two quotation ADV
            outer $
            inner two DET ,
            cuts appos of content
            inner two PROPN CCONJ
            edge . PRON
            inner PRON
            outer two PRON SCONJ
            edge finite AUX quotation
            outer two that CCONJ
            outer ;
            outer two VERB PART
            arc acl inward from others
            inner two VERB CCONJ
            cue away 1 false
            inner hangs as flat
            outer hangs as conj
            edge SCONJ quotation
            inner two NOUN '
            cuts case of others
            edge cue finite AUX
            inner two ADP AUX
            edge 。 quotation
            inner two NUM DET
            cuts ccomp of content
            inner two VERB AUX
            edge quotation ADJ
            edge CCONJ PROPN
            inner two ADV NOUN
            inner hangs as parataxis
            arc case inward from content
            inner two VERB ADV
            inner two ADP NOUN
            outer two VERB ADP
            outer 、
            arc mark outward to others
            edge that VERB
            inner hangs as csubj
            edge speaker quotation
            arc acl outward to content
            edge 、 AUX
            outer two finite VERB PRON
            inner hangs as iobj
            outer two finite VERB relative
            arc advcl inward from content
            edge , ADV
            outer —
            inner two ADV ADV
            adds acl of content
            outer two DET cue
            inner two finite VERB PRON
            inner two NUM NOUN
            cue away 2 false
            adds cc of others
            edge SCONJ VERB
            """#,
        trees: """
            :0 :1 :2 :3 :4 :5 :6 :7 -1295 -1319 :8 -1198 -1328 :9 :10 -1336 -1310 :11 -1319 -1295 -1351 :12 -1348 -1316 :5 :7 :10 :12 :3 -1225 -1323 -1308 -1336 :12 -1344 -1304 :7 :13 :6 :11 -1321 -1310 -1303 :11 :12 -1293 -1317 -1320 -1338 -1347 :14 -1356 -1313
            :15 :16 :17 :18 :19 :20 -35 -2 11 35 104 :21 :22 :23 :24 :25 :26 74 -27 -30 -38 -40 -44 -46 :19 :16 -35 -47 -16
            :27 :28 :12 :29 :30 -42 -5 -30 :31 -38 :32 :30 :33 :29 -13 0 6 20 39 :34 :31 :22 :35 :36 :12 48 2 -33 -32 :12 -42 -15 :12 -40 35 -47 :37 :30 5 14 :38 :31 :39 105 35 39 -12
            :40 :41 :42 :19 :43 :44 :45 :46 -36 -25 :46 12 -2 -48 27 :44 25 -16 :44 :47 :48 -21 -41 59 :48 :46 49 100 -11 :49 :50 14 82 -20 :42 :49 138 :51 1 11 -24
            :52 :20 :53 :54 :55 :37 :56 :57 -32 27 -6 :58 :59 -11 1 5 -43 :60 15 47 :61 -44 -2 :62 18 70 :39 :53 :60 120 -1 -21 26
            :63 :27 :62 :64 :42 :12 :65 :44 33 -39 -40 -28 :12 :65 :66 -33 32 34 :44 -1 80 -40 :12 -41 :42 :44 -8 -25 :44 -17 119 :67 :65 88 19 :62 :68 13 38 -10 :27 :12 :69 -45 20 :19 -23 3 :67 25 -11
            :70 :33 :71 :72 :73 :74 :75 -40 -5 9 14 18 14 18 :28 :1 :49 :76 :33 :77 :78 1 -23 -28 -16 -30 -38 -38 :49 :1 :79 :80 :81 :76 47 -17 -26 -33 -33 -35 :82 -19 -3
            :83 :40 :84 :85 :32 :9 :55 :15 -23 -37 -39 :45 :63 -7 -19 14 24 47 :70 -48 -35 62 :86 :87 :5 :63 108 53 38 -4 -14
            :83 :67 :68 :13 :88 :89 :48 :90 9 -6 -13 -16 -19 :30 -16 16 73 :30 :13 :91 :90 :92 :2 -36 -24 -18 :2 12 -1 18 :90 :2 :92 -18 1 :92 -3 7 18 :48 :68 10 29 -13 :93 96 7
            :94 :18 :84 :44 :95 :96 :20 :11 -30 -3 19 :22 :97 18 -2 -12 85 :71 :22 33 -13 78 :96 -45 -28 84 :84 :74 :97 87 50 2 :97 -4 -26
            :52 :12 :98 :65 :27 :99 :100 -44 -5 -27 -12 -25 24 :101 :27 :70 :99 -11 10 :99 -25 -5 10 :98 :70 :102 :99 0 6 -14 :5 :99 13 29 -18 49 :5 :49 :70 :103 23 -18 :104 92 -9 :94 -12 :39 15 2 :49 :104 :39 44 16 -9 :105 -25 -5
            :84 :106 :15 :27 :23 :107 :64 :108 34 -23 -34 :99 :109 -25 -3 3 -37 65 :103 -37 -11 :27 :110 -27 20 11 :109 :111 -43 -12 -26
            :112 :0 :101 :1 :104 :113 :114 :115 31 -34 -32 -21 -24 -34 :114 :116 :117 :115 :79 -7 -26 -30 -29 17 -36 :118 -43 -5 -44
            :15 :63 :39 :119 :35 :65 :62 :120 45 -28 :17 -1 51 :62 :121 -3 -17 11 -26 :122 -22 -11 :119 :123 :122 :124 -17 3 :65 :64 14 -16 -17 -26 -33 :19 :37 :50 -16 :30 -37 -7 :124 -12 10 34 :19 :30 -40 -10 -11
            :112 :4 :68 :91 :77 :30 :125 :126 7 -30 -32 28 -34 56 71 -40 :14 -44 -3
            :127 :41 :65 :128 :61 :129 :130 -39 -5 -3 -1 5 :131 -12 -32 40 :131 :132 :0 :133 :93 :134 :88 55 -20 -13 16 -20 -30 -40 :70 -42 :111 -19 2
            :83 :40 :98 :32 :70 :37 -42 -20 :96 :37 -35 -23 :37 2 0 13 :135 :16 10 -21 :16 -2 56 :136 60 1 :137 :138 :16 0 :136 75 25 107 -14
            :15 :98 :113 :139 :140 :17 :39 :141 8 -34 :142 -9 -27 :143 41 -13 -39 :39 :144 :140 :86 32 -13 -19 -21 :142 7 -20 :17 -35 -1 :124 66 32 :139 :145 -40 -12 :145 -20 1
            :146 :127 :30 :95 :147 -43 0 25 :37 -9 14 :15 :141 :21 :148 :149 :150 11 28 37 -19 -24 -29 :96 :30 -35 -6 :30 -5 0 :127 :58 :140 37 4 11 75
            :63 :16 :32 :47 :101 :29 -33 :151 -21 16 :0 :39 -3 -21 -28 52 :101 2 46 :7 :101 :49 :135 :72 :0 -6 -30 46 :24 :28 32 50 -33 :39 -6 -22 :135 :28 -9 21 :18 -27 6 :101 -32 :28 -16 15 :18 :16 :152 :58 -24 1 0 :153 :14 :154 -37 -8 0 3 28
            :132 :0 :22 :27 :155 :156 :4 :13 18 -7 -34 -38 -29 :157 :156 :158 48 7 -3 5 :103 :19 :30 -38 -1 -4 5 -40 -44
            :62 :106 :48 :49 :159 :113 :18 :160 22 -32 68 :42 -35 -7 :37 -38 -5 -26 -36 :95 :42 :96 -37 -5 -11 54 :42 :96 :19 :18 -37 15 3 :19 :37 -13 20 40 :159 :48 :96 50 4 -29 -31
            :28 :68 :95 :161 :96 :73 :162 :135 -35 -26 32 :135 -21 :62 9 -7 :12 :69 :62 -7 -22 28 :48 34 -13 42 72 57 :135 :12 :17 :163 -37 -12 10 :164 53 -3 :62 :165 :123 :48 :3 :17 34 -10 :12 -23 4 -29 -24 :3 -34 -3 :12 :69 -34 33 :96 :13 -4 11 20
            :28 :166 :47 :22 :42 :167 :168 :169 -15 12 -34 -37 :159 :168 10 -19 -30 -33 50 34 :22 :170 :10 :159 :167 :142 :171 22 -25 -20 :42 -32 9 -35 :172 -33 -5 -40 -35
            :40 :27 :127 :72 -38 -12 :48 :119 :63 :71 :33 1 27 41 :11 :71 -8 -21 -23 :71 -32 6 -36 :37 :127 -8 :63 17 -1 :58 :63 45 19 :63 11 2 :134 54 -16
            :112 :0 :27 :62 :48 :37 :13 :158 19 -30 :113 -5 -13 :86 :41 -2 -21 -23 -34 :48 :173 :174 :37 -12 -22 :56 2 11 16 -34 :37 13 :41 35 61 :130 -40 -4 -41
            :43 :0 :70 :95 :12 :175 :119 :150 -34 12 -9 21 :119 9 -9 69 :106 :119 :104 :137 :176 16 -25 -26 -27 :177 -35 6 :177 :129 -31 2 5 :177 -40 -12 :104 49 -5
            :84 :15 :49 :76 :178 :88 :179 :26 27 -29 -26 -35 :180 22 -38 :103 -34 4 :181 :182 -31 -4 4 :103 -33 -11 :183 :76 :184 :185 :153 -39 -9 -9 -3 :103 -28 5 :103 -3 7
            :53 :98 :39 :56 :186 :77 :187 :122 4 16 -30 -29 -33 :105 :73 37 6 -8 :122 -22 :105 :73 :44 -12 1 -1 :73 3 9 :152 42 5 :61 :188 -37 -8 3
            :132 :0 :189 :141 :160 :97 :190 :191 13 -27 -27 :192 :193 -2 -13 -17 -35 :96 -35 -3 52 :185 :194 :195 :196 -40 -8 -5 -1 -1 -42
            :68 :49 :160 :115 :197 :198 :199 :109 2 17 -28 -34 -32 -38 -37 -29 51
            :83 :127 :189 :200 -38 -1 48 :70 :124 -28 4 :124 :201 :198 :202 :179 5 -12 19 -18 -18 44 :70 82 :127 5 54
            :146 :73 :46 :203 :95 :204 :205 :135 -40 -32 10 15 15 8 :203 :204 :63 :206 -20 -8 :14 -27 -3 7 5 :27 :135 -22 :63 :46 -4 5 -17 24 :137 :79 :10 :63 55 33 :27 34 13 -9 :63 -19 1
            :146 :73 :46 :207 :39 :95 -35 15 :208 -19 10 16 :16 -27 :21 :39 -9 0 -34 :16 :124 -29 -1 :39 33 8 :38 :124 :64 :158 :87 55 -1 -4 -15 :16 -3 29 :87 -20 -2
            :146 :209 :210 :149 :211 :212 :119 :213 -17 -31 -37 17 -40 17 :119 :211 :214 4 12 -17 -24 :210 :212 -41 -5 16 :138 :58 :215 :211 46 -2 -26 -13 80
            :112 :28 :27 :216 :217 -28 8 46 :215 :142 :7 :39 37 13 11 -11 -19 :36 :215 :24 :7 :142 :218 26 -26 -19 :219 :39 -3 -13 -16 -31 -36 -39 :14 -40 1
            :146 :127 :189 :130 :220 :221 -40 -2 -2 -1 10 :70 :20 :7 -35 :44 -21 9 12 :96 :7 :222 :6 2 11 23 -26 39 :127 :70 :48 62 -3 :7 :223 13 -10 -17 :223 :70 70 50 3
            :40 :224 :222 :71 :17 :204 :19 :0 -25 -37 :174 5 22 30 :72 :174 :0 -1 -5 7 18 :174 20 1 40 :225 :17 5 35 42 :226 41 7
            :84 :22 :49 :123 :119 :160 :79 :227 22 -24 -24 -31 :147 :12 -31 3 40 :73 -30 -2 :96 -29 -2 :96 -34 -5 :96 :228 :183 -37 -4 -3 :132 :12 -12 20 -32
            :94 :229 :225 :95 :69 :147 :9 :116 -25 0 :230 -7 6 35 41 57 :115 34 -27 36 :123 :209 42 -18 -24
            :43 :21 :98 :63 :31 :112 :231 :41 12 -13 :101 -27 4 -32 :12 :95 :116 -34 13 49 :101 :56 -7 16 37 :12 :69 -34 20 :112 :101 :232 -11 5 :31 6 18 :233 -18 -1 :41 :68 :93 13 -9 46 51 :145 -38 2 36
            :43 :213 :49 :41 :42 :138 :190 :76 0 -18 -30 :76 -41 -2 :138 :72 :190 -32 -4 6 :214 50 :234 1 -10 29 :181 :235 -33 -1 5 -35 :42 :49 :105 42 11 :29 -4 -15 -22
            :40 :127 :18 :147 :236 :110 :98 :61 -36 6 -15 :237 -14 21 30 32 :98 13 50 :238 :48 :119 :63 :161 :237 10 37 44 :237 :46 -7 7 -22 :18 :237 :239 -26 0 1 16 -32 -36 :240 37 -12
            :15 :31 :70 :21 :18 :241 :159 -6 -18 -24 23 -33 :49 :88 :62 :79 :241 28 -22 -26 :18 :241 -2 -16 15 -32 :242 -24 7 :70 :243 46 6 :18 :62 -34 -21 17 :70 -41 :62 :154 -25 -1 :21 8 :31 -12 5
            :31 :101 :241 :123 :65 :115 :68 :182 15 -10 :39 43 5 -29 -24 -27 -35 :72 :124 :173 :150 :90 -20 -1 8 10 3 9 :161 :101 :65 :182 -30 -7 :182 :39 -5 -17 38 :233 :244 :39 -6 -16 14 22 53
            :15 :140 :93 :216 :137 :218 :44 :159 10 -27 :148 34 -21 -29 :56 -26 -4 50 :245 :237 :96 :56 :44 -21 2 0 :67 17 -4 16 16 :67 -8 -34 :96 :218 :145 -33 -6 2 :246 -8 14
            :40 :96 :63 :16 :247 :30 :94 :167 -24 -2 4 11 16 :103 :49 :167 :115 3 -31 -27 -28 -28 :69 :94 :248 :16 -22 -32 -1 3 6 :103 :49 29 0 :16 :101 :76 -10 10 27 -23 :123 :49 :142 :30 44 23 -5 :142 :30 3 -13 -24 -24
            :52 :96 :249 :132 :250 :156 :175 :166 -23 2 12 -38 9 -39 17 :132 :19 :240 :159 :156 :157 15 -7 -7 -13 -17 50 -30 :49 :26 :134 :157 :132 42 -13 10 -13 -26 -20
            :146 :251 :13 :69 :252 :204 :253 :95 -29 10 6 12 8 20 :180 :11 -20 4 :253 :242 :252 :203 -4 3 -14 12 27 :180 :101 -26 9 :101 16 -5 :215 :180 58 :58 :78 :137 :3 :11 38 0 3 -9 -21 -16 -25
            :94 :27 :20 :95 :32 :254 :15 :233 -20 14 :62 -32 -21 19 25 38 :113 36 8 :189 :15 :81 :168 :190 13 1 -1 -6 -12 36 :142 :13 :70 -16 37 8 -20
            :63 :112 :1 :211 :157 :18 :160 :115 13 -29 -26 42 :29 :18 -8 3 -22 :42 -32 -3 :29 :223 -32 -3 -2 :30 -35 -2 :18 :112 :211 :246 :50 -6 :252 :149 -19 2 4 :50 -1 2 -32 :185 :246 -36 -2 2 21
            :84 :39 :113 :231 :168 :10 :78 :255 18 -19 -26 :209 -26 36 -24 :69 -27 40 :209 -31 :10 -5 15 :209 :212 :181 :235 :242 -15 0 0 5 10 15 :209 :231 :153 -19 6 1 :256 -41 -1
            :132 :36 :1 :31 :48 :155 :62 :122 9 24 :20 -5 41 :20 :224 -32 8 26 :20 -33 -1 :33 :122 :224 :20 -10 20 24 :62 -26 -6 :48 :109 :62 9 26 -7 -13 -28 :11 -40 -5 :1 -40 7
            :20 :101 :123 :227 :190 :257 :258 :259 6 -24 -25 -24 -27 -30 -27 :32 :37 :175 :260 :200 :173 -19 3 13 4 20 :261 :50 12 -5 18 31 33
            :262 :138 :31 :36 :119 :76 :39 :263 18 -21 :174 3 -3 :96 -27 3 -22 -36 :96 :264 :261 :174 :69 -31 -1 -13 0 5 23 :31 24 58 :76 :265 -41 -1 1
            :94 :132 :138 :41 :9 :249 :48 :266 -18 3 -31 15 :212 :97 -2 -9 22 :136 26 -17 :267 :48 :268 :97 :240 18 -5 3 -14 -15 -24 -38 :136 :70 -15 35 :97 -3 -10
            :21 :63 :213 :178 :4 :113 :18 :269 13 -22 36 :54 -20 10 -29 :42 -36 17 :196 -32 -5 :18 :54 :185 :50 -7 :270 -19 3 0 4 21 :185 -34 -3
            :21 :63 :7 :142 :141 :176 :271 :148 14 -22 -24 -25 -24 -25 :42 :19 :90 -28 -3 20 :17 7 33 :19 :3 :185 :176 :271 :102 -21 -1 1 0 0 :33 -6 1 :3 24 1 :19 :185 -35 -3 2
            :132 :27 :12 :168 :160 :6 :272 :104 -1 -21 -29 14 -31 -30 :273 :184 :104 :194 :274 17 1 1 -2 -7 -1 :168 :152 :275 22 3 1 0 -38
            :84 :16 :44 :255 :182 :226 :276 -24 0 1 7 23 :277 47 -23 :139 :21 :44 :109 :255 :182 7 -11 -22 24 :277 42 :113 3 -12 -26 :113 :51 :226 27 4 8 -15 :139 :109 :260 :16 -18 -39 -12 :16 -12 0 -2
            :83 :18 :68 :135 :47 :212 :130 -30 0 9 19 :19 :212 :106 :7 -12 -26 :109 -26 -12 15 :109 :106 9 -6 27 :13 28 3 :106 :67 39 10 5 :190 :1 37 -4 -15
            :0 :277 :20 :64 :159 :31 :103 :26 8 -26 :19 -20 13 :12 :103 -18 22 :235 20 -2 :31 -32 -4 -33 :31 39 7 :20 -31 -3 :130 :103 :100 -35 -1 -13 1
            :15 :135 :138 :237 :150 :278 -35 -2 -4 12 :160 :272 :279 40 -13 -14 -24 :136 :178 :7 :138 :76 :269 20 -15 -11 :50 34 :37 -31 8 :138 :37 -21 -2 31 :138 -33 24 :253 :50 -21 :149 -11 3 20 :138 :154 :76 :280 -22 1 :153 -9 2 5 -36
            :94 :84 :180 :160 :281 :159 :168 :282 22 -13 -17 :98 -20 0 :46 :147 -21 0 6 -27 :135 :130 -36 5 :98 :28 :166 -17 4 :46 :212 -13 12 :212 4 12 :166 16 -2 :46 -32 -19 :180 -18 :135 :84 -9 0 :105 :84 32 -3 5
            :0 :28 :124 :60 :32 :238 :162 :175 -11 16 16 -31 17 29 :135 -14 :7 :38 18 -6 -9 :22 :4 :7 :114 :283 :267 14 -18 -20 -21 :135 :232 0 12 :232 -9 -2 -25 :89 -25 0 :185 :284 -32 -1 3
            :94 :18 :112 :17 :116 :19 :237 :147 -19 26 :98 18 -1 23 23 :30 21 2 :30 -34 -1 :30 41 8 :30 :105 :29 :74 :285 31 2 0 14 -1 :56 :105 6 -8 :29 -9 6
            :262 :49 :4 :17 :96 :33 :55 :201 9 -20 :147 -7 19 :286 :112 7 -16 :98 -12 7 :55 35 -10 :287 44 -13 :96 -34 -1 :96 -28 0 :288 -39 0
            :127 :27 :69 :206 :65 :254 :289 :290 -35 -7 -6 9 :42 -28 24 :289 :65 -12 0 17 32 :225 :42 :69 -24 28 25 29 :15 :49 :39 :23 :16 :291 :35 15 -4 -4 :84 :292 34 4 -12 -21 :16 -8 :27 6 20 -19 :16 :293 2 -8 -22
            :0 :16 :12 :27 :20 -23 -1 :101 3 10 :101 :56 :293 -3 -19 9 30 :101 :49 :27 :4 :12 :181 13 -20 :20 -9 17 -21 :12 28 2 -22 :12 :27 -29 :124 4 -6 :20 :293 :4 13 -1 -10 38 :177 :294 -32 -3 0
            :146 :40 :19 :230 :95 :132 :32 :280 -23 2 2 :145 -37 0 19 2 :132 10 -9 :49 :51 13 -2 :51 -16 -3 :87 :48 :16 21 32 1 :16 -4 3
            :52 :12 :18 :147 :175 :65 :61 :107 -33 -14 10 :60 :37 -19 -3 27 29 25 28 :46 :50 14 :32 :4 :3 -3 1 -15 13 :39 :4 :50 8 18 -1 :50 -1 1 :39 :104 :295 32 4 -16 :50 -15 :104 :225 5 -6 -15
            :215 :88 :123 :70 :42 :50 -8 -40 :4 :296 :95 19 44 -12 :20 -20 -1 :96 :4 :42 :68 4 30 -34 -29 :297 :4 38 6 -9 :42 5 -29 -35 :163 -35 -2
            :0 :22 :119 :159 :104 :240 :141 :34 8 -25 :12 -22 -2 -28 :109 :12 -27 -1 2 :152 -29 -1 :173 :298 :250 -18 -1 -1 3 :12 :109 -29 -7 :109 :233 :299 -9 -1 0 1 :130 :194 :284 :116 -31 -2 0 2 3
            :94 :96 :180 :0 :23 :123 :239 :211 22 -11 -18 -18 :28 3 -33 -28 :85 :9 :61 :211 :0 -19 -29 -32 12 :11 -22 2 31 :211 :300 :301 :0 :11 :71 24 -1 -1 :180 -5 5 -5 -7 -13 :180 :123 -7 -29 :0 :302 26 2 -5
            :0 :20 :69 :177 :25 :197 :303 :304 1 -23 :173 -18 0 -22 -24 :44 :37 :197 10 -6 -5 22 40 :44 14 33 :177 :20 -31 -1 2
            :52 :42 :138 :261 :196 :290 :305 -21 0 0 :107 -11 1 13 -38 :138 :71 :98 -38 -6 10 :272 :219 39 0 -13 :42 :74 :98 :252 25 4 44 -13 -16
            :139 :216 :22 :159 :4 :142 :272 :64 1 -26 -29 -25 -26 -33 :103 -29 7 38 :103 :22 :142 :55 :238 :4 :140 14 -12 -15 -17 -6 -18 :306 -18 0 :306 :55 :56 43 3 1 -3
            :94 :12 :189 :95 :307 :230 :90 :254 -21 10 4 :90 0 6 13 40 26 :299 :46 :50 :76 :308 19 1 -3 :19 :32 :249 -7 3 13 15 :76 :278 :309 19 3 -2 :50 -8 6 -14 :105 :70 -12 :50 11 :306 :310 24 0 10 :306 -1 -11
            :40 :96 :253 :189 :147 :244 :311 :22 -15 -27 :22 15 -2 16 24 26 :23 40 -22 :19 :103 17 :97 :117 :312 :281 7 -3 -5 -6 -9 40 :97 20 11
            :94 :42 :70 -38 :189 :49 :11 :56 :313 -11 8 :21 0 -11 :245 4 23 :203 :314 -29 -1 2 :49 32 -15 :70 :21 :95 :234 :315 17 -2 -12 41 -25 -34 :42 :49 :70 -12 :105 :136 29 12 :136 -1 4 :136 1 -23 -32
            :146 :132 :135 :71 :196 -28 -1 9 :11 :1 :316 :5 :124 -10 10 -18 9 -25 :93 -10 :5 20 -1 :1 -37 8 :124 :78 :137 :93 :11 :158 :1 32 5 4 -5 3 -8 -17 :93 3 -3
            :84 :135 :65 :17 :116 :66 :150 -25 1 10 17 :160 24 -13 28 :65 :98 :317 :7 :239 :105 10 -5 -9 :17 :90 -15 4 24 -25 27 -22 :239 :185 :188 :118 :173 :249 :154 -27 -3 1 -1 2 3 3 -3
            :131 :5 :15 :12 :189 :77 :48 :287 9 -17 :29 -20 -3 -21 30 35 :12 -26 :246 :56 :244 -18 8 4 11 :318 :319 :149 -21 :13 -11 7 0 14 :12 :309 :246 -28 -5 1 :246 -13 0
            :52 :42 :69 :70 :31 :249 -39 -1 -4 :46 :249 :145 :264 -27 4 4 11 :102 :154 :29 -10 -2 7 11 42 :70 :84 :31 :29 :320 :46 0 5 26 :46 -23 2 33 -28 -31 :42 :264 :74 :321 :21 :29 28 17 -4 :29 10 -9 -12 -17 :135 22 -22
            :146 :83 :27 :46 :135 :12 -34 -6 :12 -22 -13 :103 :12 -16 -9 :112 20 -3 :142 :245 8 19 -12 23 :124 :64 :79 :12 :322 26 4 37 -8 -12 :83 :12 -9 8 22
            :94 :21 :54 :19 :32 :147 :103 :225 -10 7 :235 10 -6 23 21 18 23 :19 :14 -30 4 :103 -2 7 :134 :97 18 8 -17
            :94 :96 :84 :17 :54 :222 :318 :41 -14 6 19 27 27 :15 :54 30 -4 -8 :30 -28 -1 :323 :17 :1 :258 :324 :49 22 3 1 0 0 :84 6 -9 -10 :49 :30 :325 :84 :56 24 15 :15 -4 1 -3 :68 :56 0 -5 15 :30 -8 -23
            :127 :18 :65 :206 :162 :130 :280 :17 -30 -14 -3 10 16 0 :116 :255 :206 -19 -2 23 28 27 :15 :142 :64 :44 :23 :106 :27 18 33 -3 -18 45 -28 -23 :139 :132 :206 :27 -13 1 0 :27 -27 -1 :206 13 1
            :15 :27 :237 :197 :13 :78 :300 :38 3 -18 -20 -22 :210 :212 -15 2 :9 1 8 -25 22 :38 :81 :300 16 2 -7 -11 :111 :197 :280 :271 -18 -3 1 -1 5
            :53 :156 :1 :142 :15 :35 :17 :7 11 -4 33 :109 -23 1 :62 :144 -22 -1 :139 :109 -13 4 22 -25 :29 :17 -28 2 1 -32 :139 :109 :118 :326 -32 -1 4 :19 2 18 :15 -7 17
            :112 :49 :18 :48 :241 :15 :70 :63 25 -10 :321 4 -12 :70 -30 :63 -5 14 -27 :152 :72 -31 -1 1 33 :242 :149 -26 -1 6 :70 -35 0
            :132 :12 :7 :229 :28 :60 :64 :175 -6 16 -26 21 :65 :113 :327 6 -17 -20 -20 :60 31 -7 :65 :17 :90 -26 -2 -3 :60 -7 6 :28 :17 :293 :328 :329 :7 3 6 -6 -9 -12 20 :235 :293 :328 26 4 7 -2 :145 -35 2
            :21 :0 :136 :12 :137 :68 :238 :168 5 -18 -25 27 -24 :42 :13 :114 :330 8 -4 -6 -13 33 :331 :13 -17 :42 -5 -13 8 :195 :12 :298 -28 1 -3 4 :256 :118 :183 -28 0 2 11
            :94 :27 :20 :216 :19 :32 :175 :84 -12 -22 21 16 :24 14 1 28 :5 :48 :167 38 -2 -7 -13 :124 :84 18 -3 :318 :58 -2 -16 12 :5 :13 :84 24 2 8 -16
            :83 :127 :224 :253 -30 14 -6 :224 :178 :29 :253 :149 :13 3 -6 14 19 :12 :253 -8 -18 11 :12 -21 :321 -5 0 :12 :13 25 7 5 :77 :321 :332 27 4 5 -19
            :84 :49 :44 :178 :69 :27 :46 :6 -4 9 :39 10 -4 :65 :70 -6 19 :70 14 -9 41 :70 -2 -33 :70 33 -14 :235 :178 :333 :92 -27 -5 -1 -1 -1 :70 :248 :188 -37 -1 2 :46 -8 11
            :127 :69 :253 :29 :17 :195 :66 :334 -26 -5 :206 -12 8 8 :66 -4 9 :172 :206 -16 2 10 29 39 :64 :13 :159 :299 :4 :51 :281 18 -8 -5 -9 -10 -21 :51 :29 2 -1 -3 -29
            :52 :42 :183 :103 :63 :61 -27 7 :61 :118 -13 5 9 :3 :63 5 -7 :63 -4 15 20 :15 :35 :123 :63 :281 22 4 :281 -2 -11 -18 -23 -24 :42 :142 :317 :240 25 -20 -23 -20 :16 26 -23
            :146 :70 :73 :95 :49 :12 -36 -19 5 16 17 :96 :42 :49 :73 :0 :69 -9 9 :130 -25 7 :224 11 22 :73 -15 -32 -35 :42 :12 :306 14 -3 37 -11 :70 :48 43 0 :96 :64 :224 :335 16 -4 6 -10 36
            :262 :211 :39 :159 :327 :46 :104 :133 6 -12 -17 :273 :336 15 -7 :133 4 0 -23 -23 :181 :150 :245 :242 :92 -13 -3 0 3 4 14 :54 -27 9 :328 -37 -1
            :36 :21 :142 :135 :17 :233 :152 :56 -13 -2 7 17 13 :69 :68 :165 :190 7 -18 -15 27 37 -24 :19 :233 :337 -26 1 -1 5 :11 -36 -2
            :131 :1 :123 :135 :70 :159 :338 :81 22 -6 -9 -14 -28 :39 :70 :133 :159 4 -18 -24 :7 :115 14 -23 :69 -8 13 :29 :70 14 :51 -1 -10 -16 -22 :29 :133 -25 -2 0 :70 -35 :69 :72 :309 -10 1 2 14
            :146 :11 :253 :48 :156 :183 :339 :13 -15 -7 12 :50 -8 :306 15 0 -31 -32 :13 1 14 :212 :316 :13 -6 1 8 18 :156 :79 :11 :181 :86 :275 :335 22 0 -3 -5 -9 -4 -10 -12
            :127 :41 :340 :65 :289 :163 :94 :200 -29 2 -3 -1 10 :255 -9 21 :5 :21 0 0 -11 :5 12 -15 :5 :15 :44 :21 :142 :137 :185 20 -6 -7 -5 -12 37 :101 :185 :257 -15 3 5 :44 :293 13 -8 -18 :44 :142 :123 -6 -19 -24 14
            :96 :20 :27 :241 :115 :47 :201 :101 -2 -9 :101 -24 -1 22 -28 :273 -28 -3 :136 :341 :101 16 :138 -12 20 -17 -10 :138 1 26 :138 :321 :136 :79 :241 :181 33 1 -7 -8 -4 -6 :101 1 -17
            :94 :156 :49 :178 :46 :41 :236 :249 -8 11 21 :251 13 -3 :222 :183 :24 2 -11 18 23 :71 :219 :32 :325 -27 -1 2 13 17 :178 -25 0 :307 -31 -2 :49 :6 :46 :302 23 -1 11 6 -15
            :36 :112 :96 :253 :142 :31 :137 :37 2 8 -15 :137 :89 -5 -12 -19 -21 36 :342 :31 16 32 -7 :89 :206 :31 -28 -2 -3 2 -34
            :1 :4 :95 :159 :85 :68 :44 :42 1 -11 :42 -28 29 20 30 -24 34 :303 :168 -23 0 4 :44 :90 :343 -24 -1 0 7
            :127 :95 :98 :289 :206 :94 :118 :344 -26 3 0 -3 -6 :206 0 16 :138 :58 0 -10 21 34 :64 :48 :112 :138 :88 :98 :333 11 1 27 -19 :114 31 -10 :138 4 -21 -22 -27
            :84 :49 :135 :95 :72 :17 :152 :200 -18 7 8 6 23 34 :26 :9 :345 :41 :17 5 20 22 -20 :11 -9 25 -22 :122 -32 :135 5 :235 -12 2 :19 :303 :346 :274 :347 -19 0 3 :72 -1 3 3 15
            :83 :70 :135 :65 :161 :54 -16 -3 10 14 :13 :190 :161 -31 -6 1 9 :135 -25 :65 :142 :23 :317 :190 3 -20 -21 -21 -22 -20 :70 42 :190 :157 16 -5 -11
            :40 :69 :229 :62 :224 :230 :204 :311 -16 11 15 :64 10 -12 :11 -1 13 :84 :7 :241 :11 8 -4 -8 21 :15 :311 -23 3 :145 :311 -5 13 15 23 36 :45 :242 :224 10 17 -2 -5
            :49 :48 :189 :119 :9 :160 :54 :148 2 -20 32 -22 :348 :62 22 1 -8 :138 :76 :237 :62 -26 0 2 5 15 26 :58 :200 -29 0 0 :181 -23 11
            :94 :21 :49 :160 :237 :64 :78 :317 0 -22 -21 -22 :24 20 -10 -24 :210 -26 -5 :303 :349 :174 -23 -2 2 2 :49 :134 :104 :174 16 5 -6 -16 :210 -22 14
            :132 :44 :18 :253 :2 :48 :22 :84 4 -9 :84 -16 0 :119 -29 2 :84 :82 :350 -13 3 8 :22 9 -2 :2 4 30 23 :272 :351 32 1 -14 -31
            :146 :42 :229 :202 :27 :28 :352 :130 -19 8 18 :150 :233 -10 12 :5 11 1 :5 :28 13 -4 :93 -12 8 :28 :46 -14 0 :5 24 -7 30 :27 :233 :46 -30 :150 -15 2 7 7 :42 :28 :225 :229 :93 -5 -15 16 26 :93 :180 5 19 -5 :27 42 16
            :132 :253 :116 :237 :113 :31 :70 :147 -22 18 :39 7 -6 :101 :70 13 -23 :73 12 -7 :353 :70 :255 -8 0 -24 2 :31 4 31 :31 8 30 21 :76 :31 -32 -1 5
            :40 :216 :46 :20 :84 :101 :49 :354 -10 2 -28 :77 :142 3 -8 -10 :118 :290 -20 2 4 :7 18 2 :101 :7 :84 :49 :202 4 10 -11 -10 :202 -17 -1 :77 :327 :84 :49 15 1 :159 4 -5 -9 -10 29 :49 :142 :46 17 :122 2 13 -9 :122 -25 :142 4 -7
            :170 :22 :123 :142 :241 :229 :27 :168 2 -18 :59 11 -6 :355 30 -12 -23 -21 :321 :27 -21 -2 -2 :61 :70 -25 :27 -12 2 10 -29
            :146 :83 :42 :138 :103 :229 :27 :43 -13 -1 :142 10 -9 29 :201 :7 :230 24 0 4 -4 :145 -34 0 :138 :230 -34 5 :27 -13 11 :92 :273 23 1 -3 :138 :10 :215 :189 :229 :185 :335 12 -5 -6 25 30 -20 -12 40
            :146 :96 :11 :204 :16 :332 :63 :183 -22 -1 -11 1 :29 :63 :119 -5 -18 :183 -20 2 :68 -24 7 13 :16 -15 :119 15 -9 :16 :297 22 -6 :63 10 -8 :78 :96 :356 :58 :246 :11 :332 17 0 -1 -1 -4 -14 31 -18
            :0 :95 :238 :15 :138 :65 :104 :78 3 -22 -19 :306 :271 -22 1 :58 -1 5 :272 :357 :358 16 -7 -9 -15 :138 :306 :239 :118 -7 13 6 :239 8 0 :326 :76 -30 2 2 -26 30 :130 :294 :15 -25 :359 -9 1 2 7
            :18 :28 :95 :12 :175 :54 :124 :195 -18 9 :30 -4 2 15 20 :101 :161 :30 -20 10 11 :21 14 2 28 :12 :21 :101 :30 :62 :306 7 -8 -17 -11 :61 :360 :62 -19 -7 7 18 :11 -19 -1 :62 :44 :101 -4 4 18 :21 28 :101 -5 1 :30 30 4
            :5 :132 :44 :178 :1 :79 :31 :15 11 -9 :42 -5 18 -19 :232 :58 :39 -21 -2 0 0 :42 -30 2 :277 33 0 :1 :161 -33 2 9 :11 :42 :235 -13 4 :32 -26 2 :42 -4 9
            :52 :12 :261 :30 :361 :188 -20 -1 2 6 :107 -1 13 :132 :293 :136 :89 :260 :201 13 -3 28 -6 -6 :56 :183 -9 3 11 :50 3 -19 :30 :136 :333 :11 :74 19 -2 32 2 :56 :50 -9 12 :50 -1 -11 :136 :56 3 -12 -14
            :83 :262 :36 :94 :9 :233 :24 :183 -10 15 21 17 :49 :11 -12 21 -18 :49 :27 10 20 :251 -13 0 :11 -33 -1 :171 -34 1 :137 :49 :190 :11 :358 :322 :27 18 29 1 -3 -6 -9 -6 -9
            :18 :112 :0 :35 :116 :237 :22 :26 1 -22 :92 -15 1 :98 21 -5 22 -21 :185 :92 :120 -21 1 0 6 :185 :22 :260 :362 -28 1 2 4 9 :98 8 29
            :48 :28 :103 :236 :19 :115 :22 :183 -6 8 :235 -16 0 -24 12 19 :56 :113 :297 :11 27 1 0 -3 -7 :22 :46 :113 :198 :363 :103 4 -8 -11 -13 -12 :56 :103 :278 :51 10 0 -4 28 :9 :51 :19 1 -3 -11 12 :103 :19 -19 5 8 -25
            :18 :12 :253 :210 :53 :22 :35 :123 -2 -19 -24 -23 :311 :220 :364 -21 3 9 22 :123 :168 :35 :44 16 -3 -6 -7 -8 :29 27 :210 9 -15 :44 :29 :365 :56 :308 :366 0 -8 -9 9 -14 18 :53 34 -13 :29 26 6
            :146 :96 :37 :18 :138 :69 :204 :185 -13 1 3 4 :32 :95 -26 3 6 8 :204 :93 :138 :367 :18 -9 1 5 :160 10 -11 4 13 :138 :159 :113 20 -1 -8 -18 :138 :96 :10 :189 :37 :93 :64 11 -8 -6 :93 :59 -2 -8 -12 29 -14 28 37
            :146 :119 :138 :16 :12 :6 :261 :21 -19 -1 8 5 :174 :21 -8 3 12 :50 :82 -15 0 :21 :115 :12 2 15 -19 :206 :174 -20 3 :28 -4 10 :16 :12 :28 12 -10 21 :37 -30 -2 :206 -26 0 :138 :16 :28 -9 4 :28 :58 :37 -4 11 -17 :332 :295 16 -2 -1 36
            :146 :70 :39 :150 :47 :368 :42 -35 -19 3 10 9 12 :103 :42 :40 :11 :244 :18 -14 6 19 :119 :5 13 -1 -16 :5 17 :150 -7 3 :11 -32 0 :50 -4 :334 37 -2 :70 31 :78 :18 :113 :11 :173 9 1 -5 -9 25 -17
            :52 :146 :15 :161 :175 :261 :74 :344 -23 4 0 5 16 14 :48 :63 :326 :369 :266 -12 3 4 7 :266 :14 0 5 8 -22 :155 :161 :56 :63 :110 -4 11 6 13 18 29 :26 :23 :74 :56 18 :146 -7 13 -12 -18 -21
            :132 :138 :7 :10 :281 :4 :269 :312 4 -13 -17 :21 -18 1 -19 :271 -18 4 :226 :370 :284 :194 -15 0 0 1 2 :21 :10 :20 :71 :7 :351 -1 -8 10 19 :277 24 -5 30 -18 :371 -30 7
            :69 :99 :232 :189 :72 :54 :56 :73 -11 4 :231 1 -12 :160 21 -11 :22 :37 13 1 -8 :73 28 -4 :62 :37 :231 :30 :22 1 -6 -8 -9 8 :76 :0 23 1 -2 :30 :76 :293 :37 :145 :231 14 2 0 4 -2 :62 -8 5 -2 35
            :178 :18 :119 :7 :42 :229 :26 :158 4 -17 -20 30 :47 :101 :46 -15 -1 :84 9 -10 18 :101 :27 :47 :174 -23 3 8 :42 -2 5 :42 :46 :27 0 -5 :174 9 -3 22 :42 -26 11 :261 22 -2 :42 :18 :101 -31 -7 5 :101 :219 :27 -17 0 15 11
            :36 :96 :137 :138 :212 :157 :76 :232 -2 5 :61 -14 6 :224 :232 -15 -2 -2 16 :224 :272 :233 :55 0 14 19 -13 20 :3 :232 -23 -2 -3 :138 :55 27 -6 -11 :252 -31 -1
            :83 :96 :9 :139 :47 :206 :183 :19 -16 1 8 :72 -4 8 11 :97 :206 :118 :241 -3 -8 4 3 :202 -11 2 :139 :230 :97 -2 2 4 14 :139 :19 :303 :46 -5 -2 20 21 26 :230 :51 :139 :20 16 28 10 -5 -8
            :36 :69 :18 :16 :95 :15 :58 :8 -12 -1 -1 :145 6 16 28 :15 :4 :225 :306 8 -6 -19 :20 -21 1 :306 :280 -16 4 0 21 34 :306 -30 -3
            :83 :18 :46 :119 :48 :88 :115 :47 -7 11 -24 -26 -26 :48 -25 -1 :48 :65 :202 :250 :37 0 -7 14 10 :37 -12 0 -17 :136 27 -10 :37 :75 :17 :295 11 0 20 -4 :46 26 9
            :96 :131 :116 :18 :99 :237 :31 :7 0 -17 :56 -17 5 :84 21 -9 :210 :273 :7 9 -5 -8 25 :29 21 0 :84 :7 28 6 -4 :266 :372 :284 :185 :6 -22 1 1 2 4 6 :46 :112 :29 :31 -1 10 18 -12 :56 35 4
            :142 :123 :63 :27 :31 :251 :149 :358 2 -12 16 11 :17 :47 :32 -10 13 18 21 :341 :136 :31 :129 16 3 6 -4 -15 :31 :154 :251 :118 :121 -14 1 3 6 7 :251 8 -1 :27 -17 -1 :136 -7 -23
            :112 :323 :20 :139 :32 :175 :97 :233 -2 14 :9 -10 0 18 16 :7 :306 :356 :373 9 -7 -7 -6 :306 -13 9 17 :273 -25 -1 :139 :233 -24 3 12
            :215 :40 :327 :189 :17 :47 :334 :50 -10 -3 :70 -2 13 19 :50 25 :84 :247 0 2 -17 :142 :50 0 16 -4 -23 :142 :105 :50 4 10 :97 0 -11 -16 -29
            :48 :12 :106 :63 :119 :42 :115 :29 9 -1 -20 :44 -11 -1 :42 -24 8 :257 :33 :76 :374 -16 4 0 1 6 :42 :76 :33 :346 :257 -24 0 5 1 10 :33 10 -4 :42 :63 :29 :131 -2 -7 5 :33 :44 18 -10 -7 :44 2 30 :276 :119 :71 :233 -29 0 2 1 4
            :94 :229 :95 :19 :71 :17 :11 :34 -9 -26 :64 11 -24 :50 24 :84 -2 -17 :84 23 -9 15 26 :23 27 -16 :13 :174 :302 11 -3 -4 :50 -13 :97 :174 1 4 -5
            :12 :139 :84 :16 :237 :151 :17 :375 -18 1 11 13 18 :63 :147 :119 :307 1 14 -15 15 -18 :16 :328 -5 8 -24 :16 :84 :63 :149 -15 3 2 :63 20 -1 :105 :129 :119 :63 12 3 -1 -5 -5 :139 :84 :235 :328 19 -2 -5 :112 -1 -10 :84 :63 -12 4 :376 24 0
            :216 :28 :253 :32 :249 :286 :97 :21 7 -6 -9 :167 :269 -7 -18 -18 :62 10 :50 1 -2 11 16 :157 :53 :62 :42 :253 :21 4 -14 24 :17 :237 -16 14 17 :286 -13 :181 :21 22 -3 -7 :346 :266 :62 -12 :286 5 -6 6 9 :9 :253 :150 -14 0 1 1 26
            :49 :35 :123 :109 :63 :44 :16 :286 18 -12 :101 6 -10 :272 :377 21 -4 -13 :16 :101 :257 -5 7 10 :202 :174 -14 3 6 :16 :103 :101 -20 4 32 :320 :11 21 2 -9 :93 :101 -16 1 1 :109 :378 -24 0 5 :320 :149 -21 1 10
            :48 :88 :115 :64 :190 :62 :149 :54 0 17 17 :312 :272 11 -14 -13 :70 0 -20 -22 -24 -27 :190 :65 -27 0 3
            :69 :215 :95 :64 :327 :159 :157 :149 1 24 :9 -12 1 :182 -21 1 -22 :362 -25 2 26 :182 -29 -1 33
            :5 :132 :211 :213 :23 :64 :190 :26 8 -19 -15 -19 -18 :12 -19 2 -19 :17 -27 -2 :11 :17 :375 -16 0 3 :142 2 -5
            :94 :48 :115 :175 :244 :189 :233 :71 -4 14 13 13 19 25 -24 :152 :71 :72 :233 -26 0 1 2 1 :210 :31 :124 :72 :350 1 9 13 18 22 19
            :49 :94 :177 :27 :90 :116 :46 :379 -13 8 :380 -3 13 :272 15 -4 :119 18 0 :167 :90 :119 6 0 15 -6 :15 15 :167 :116 10 -7 -9 :46 :134 :27 12 23 -11 :134 4 -5 :177 -18 0
            :178 :112 :44 :229 :167 :147 :342 :182 0 12 -16 17 :182 -18 8 :182 25 -11 :315 :381 :214 :332 :358 20 0 -1 -2 -3 -4 :154 :118 :72 :10 -18 1 2 2 4 :219 :44 -26 :250 3 -1 13
            :127 :189 :340 :65 :382 :70 -16 -26 2 :70 18 -13 :70 -20 :284 :270 11 2 0 12 :142 :132 :1 :237 :141 :38 :223 10 -3 -6 -5 :15 31 -5 :223 -17 5 :1 -21 10 -16
            :127 :69 :65 :99 :383 :6 :90 :361 -22 2 -1 0 7 2 :31 -13 :237 :99 5 -6 16 32 :142 :299 :384 :149 :196 :385 :31 8 14 -7 :99 :106 0 -2 10 22 -10 -9 -16
            :69 :95 :16 :15 :379 :328 :204 :63 -15 -5 11 8 18 :201 :206 :72 :7 16 2 -2 -2 -9 :72 :63 :15 :7 :203 4 17 :202 -9 4 :376 :383 -17 2 9 :154 :206 :124 -16 1 :202 0 2 9 :15 23 2 25 31
            :146 :139 :13 :12 :73 :386 :387 :204 -19 3 2 4 :212 -6 10 :3 :145 :387 :73 -8 3 4 5 13 :242 :7 -1 -8 12 :62 :73 :6 :7 :252 :204 -6 5 6 -14 7 14 :13 21 -3 :18 :12 :68 :116 :62 :152 :358 6 -5 -6 -3 19 23 :139 27 :62 -13 2 25
            :241 :77 :53 :70 :84 :277 :116 :333 14 0 26 -7 -19 :39 :26 :202 :198 2 -10 10 -17 :242 :339 :331 -10 5 12 10 :70 :89 :249 :188 -34 1 1 1 :84 :61 -6 15 :277 :333 16 0 -4 -19 :55 -1 -23
            :96 :216 :135 :237 :116 :46 :383 :382 -22 0 6 :119 -7 7 10 11 :119 :11 :48 :4 :136 1 -7 -18 -18 :136 :63 :7 18 -2 -4 0 -18 24 :135 :46 :136 -7 0 6 :136 :63 35 :46 4 19 :63 -6 0
            :49 :132 :88 :323 :216 :253 :9 :352 1 24 :72 15 0 20 23 -22 -25 :76 -27 6 :203 :149 :206 :182 -21 1 -2 1 3
            :83 :18 :70 :12 -23 :112 2 -19 :12 :211 :156 :280 :4 -3 -15 10 -26 -23 :30 :46 :112 :4 -2 -8 8 11 24 :30 24 3 :70 34 :30 :156 :98 :86 9 -3 20 -11 -14
            :69 :215 :211 :20 :123 :0 :24 :7 2 -4 :70 -24 19 :24 :196 -15 6 10 :42 7 :196 :70 -2 -20 2 18 :55 :306 -23 -1 :70 12 -8 -27 30
            :146 :103 :94 :13 :252 :69 :233 :118 -15 7 5 8 12 :7 :181 0 11 -9 :204 :13 :40 -2 2 -4 13 :132 :48 :117 :388 25 -1 -5 -8 -13 :78 :181 :389 :390 :332 :58 :92 13 5 :152 3 -1 -4 -6 -10 -10 -16
            :69 :131 :28 :64 :115 :310 :7 :39 1 -9 :17 -12 6 11 -20 -20 :39 :310 :257 :38 :11 6 14 -8 -10 -11 :11 :331 -7 4 9 :15 :310 :391 -18 -1 2 :266 :256 :310 :233 :391 -8 1 0 2 7 8 29
            :170 :12 :63 :30 :119 :123 :168 :157 5 -5 :62 -17 4 :157 -13 0 :147 :62 -20 1 17 -9 :30 :76 :392 :123 -12 1 0 1 4 :62 :30 :293 :153 :362 :260 0 7 -6 -10 -14 17 :376 :365 :76 22 4 -13 -10 -25
            :83 :135 :101 :216 :289 :212 :118 :151 -25 -3 3 8 11 6 -1 :203 :159 :183 :212 :101 :68 -6 10 :231 -5 25 10 12 -21 12 :216 :356 :309 :230 :281 :79 :72 10 18 -3 -5 -8 -5 -10 30
            :106 :1 :12 :94 :9 :98 :222 :30 -12 6 12 :101 :261 8 -3 0 :142 :92 :101 14 1 -2 -3 :30 :142 :98 :92 10 3 23 -12 -15 :101 :103 -2 5 :102 20 1 :103 :9 -21 0 7 :103 :10 :12 :30 -21 0 :101 :92 -12 7 3 :101 6 -3 :101 -1 :92 28 0
            :127 :69 :95 :27 :99 :130 :94 :54 -26 0 4 16 :65 3 -6 :42 -9 7 23 :96 6 32 :96 :49 :27 :238 :123 :15 :23 8 -12 :293 0 -15 :73 -13 3 -19 23 :73 -4 -24 :56 :73 38 0 6
            :96 :116 :137 :149 :23 :147 :237 :352 -3 19 :273 13 -5 18 :237 -23 2 16 -20 :35 17 -6 :70 -16 24
            :49 :170 :28 :138 :42 :225 :84 :271 -6 10 :72 4 -3 :26 18 -16 -21 :42 -16 23 :72 :2 :46 :84 :39 5 -4 :233 -16 9 :10 :393 13 -7 -7 :46 :339 :212 0 4 6 :212 :39 -13 -5 7 26 -24 :28 -22 -10
            :146 :122 :256 :231 :16 :318 :56 :161 -9 6 4 11 :3 -15 0 :16 -3 10 16 :16 :92 :43 :56 :266 -15 3 -2 7 :56 10 -7 :56 :123 :37 :43 :253 -3 18 19 :142 :41 19 -3 -13 -11 :150 -11 5 :122 :43 17 -1 :58 :16 :92 -3 7 :3 :92 11 -1 -6 -17
            :215 :109 :229 :334 :175 :212 :32 :22 -3 -12 14 12 21 :16 -3 17 :182 22 -10 :16 :56 :223 -6 0 7 :135 -7 19 :182 :394 -27 0 0
            :96 :28 :68 :189 :182 :17 :195 :368 -14 7 11 5 11 :98 -3 24 :98 :39 2 -1 22 :20 :61 :22 :164 :355 :39 2 -2 -10 -14 :12 -22 10 19 23 :55 :315 :39 :17 :12 :56 15 1 :56 34 8 :56 -4 1 :12 2 -3 -6 -7
            :49 :27 :115 :64 :54 :70 :16 :138 -8 21 :289 -17 10 :16 :244 -9 13 :50 -3 7 :16 24 :219 1 -4 -19 -21 :137 :79 :65 12 :138 :152 0 -5 8 -9 -10 :181 :235 -18 3 12
            :48 :34 :115 :137 :345 :19 :21 :237 2 15 :46 -14 0 :13 :56 19 3 -3 -19 :3 -16 :46 -1 2 -21 -22 :392 :152 :72 :137 -25 0 1 1 4
            :146 :90 :119 :318 :101 :170 :14 :8 -7 3 8 -20 :79 :66 :373 3 -9 -11 -12 13 :367 -23 1 :119 15 0 :78 :79 :68 :72 :59 :64 :299 8 -4 -5 -6 18 22 -10 -15
            :69 :18 :12 :175 :147 :54 :209 :142 -2 -15 :13 -16 7 13 16 24 :13 :46 :258 :105 :89 5 -1 -4 -5 :358 10 -1 :105 :46 -9 -2 4 18 27
            :146 :11 :62 :40 :67 2 :161 :395 :46 -20 -11 4 4 :67 :2 -10 :46 6 -9 :46 7 -1 :46 :145 :324 :32 :185 -11 3 3 3 13 :25 :365 :161 15 -2 -5 -8 :64 :28 4 :67 19 5 -19 :2 :28 :190 :11 :67 1 7 -7 -8 :11 21 -1 :189 :67 -2 -20 16
            :99 :112 :103 :95 :281 :115 :113 :190 0 -18 :54 -15 4 -20 :396 :98 -21 1 1 21 :31 :97 :92 :35 :113 9 -3 -3 -3 :306 -4 0 :306 28 2 :31 :56 :55 -23 -2 1 5 :103 :10 :74 8 -3 -2 21
            :36 :211 :18 :95 :90 :62 :84 :63 1 -6 :111 -14 6 :303 :183 3 17 17 :62 17 -2 22 18 :397 :18 -21 5 8 -27
            :18 :253 :159 :68 :46 :118 :73 :236 -6 13 :104 6 -4 13 :62 :30 :7 2 -12 -12 :73 :327 13 -6 -7 :73 22 0 :236 -23 5 :104 23 -9 :30 23 2
            :132 :88 :12 :95 :149 :147 :78 :207 -1 14 -17 16 15 22 :293 :292 :201 :84 :105 7 -1 :398 16 -4 -5 -7 :84 3 -7 -23 :256 :31 -27 0 7
            :132 :85 :48 :323 :140 :115 :78 :35 3 -14 -19 -20 -18 -21 :182 -19 0 25 :42 :30 -25 -1 1
            :262 :138 :180 :94 :196 -10 7 -23 :94 :85 :130 :64 :306 -3 5 -18 17 24 :306 :45 :196 11 5 0 :28 6 -12 :234 :399 :315 :123 :196 :275 27 1 0 -1 -2 -7 -8 :180 4 -34
            :210 :49 :18 :211 :175 :123 :11 :118 -1 15 :400 11 -12 -15 22 :54 :58 -20 -1 5 :136 23 -3 :63 -23 0 :123 :41 :308 :211 :154 18 0 -2 -2 -5 -5
            :18 :311 :28 :286 :16 :70 19 :12 5 :46 -5 0 -4 :47 :27 :16 :46 -13 2 :401 -21 13 :16 :261 -10 8 :12 0 2 12 :321 :12 :42 :70 :288 -27 3 :16 -15 6 :70 :46 -3 19 -25 :42 :136 9 -5 21 :42 -15 :46 9 :70 1 -5 25 :136 :261 26 0 -10
            :127 :189 :42 :61 :195 :306 :220 :290 -20 3 10 :58 -6 8 10 18 :31 :155 :90 -18 0 13 :116 :306 5 -3 17 :30 19 -3 :30 :224 :85 :237 :74 :348 :306 6 -1 -10 -9 18 23 17 :31 :224 :333 -13 2 4 21
            :5 :2 :28 :103 :180 :44 :237 :167 -2 -12 12 14 :135 :328 :402 -22 4 4 :90 -4 13 :167 :44 21 -3 -6 :403 :79 :370 :198 :365 11 -8 -8 -7 :180 5 -13 -13 :180 -27 :11 :149 :27 :203 :14 -8 3 6 3 11 10 :90 :203 :237 :27 -18 :11 -7 6 7 5 4
            :170 :175 :149 :4 :358 :183 :30 :404 1 -15 :55 -7 5 13 :306 -16 3 :76 :325 :173 -15 1 1 2 15 24 -23
            :18 :48 :158 :12 :212 :72 :113 :149 -2 12 :138 -17 -1 :16 -11 :37 21 0 13 :62 :138 :174 :37 -11 3 11 10 :37 :21 17 3 1 -21 :172 :72 -22 1 2 :231 18 0
            :99 :281 :327 :212 :44 :229 :135 :55 -11 6 :365 -1 -13 12 :12 :7 -5 0 :358 17 -2 13 -20 :76 -16 0 :263 :405 :7 :191 :256 12 0 -2 :12 -6 6 -6 -7
            :49 :132 :103 :73 :94 :253 :12 :37 -13 -2 :365 4 -14 15 :246 :27 :204 5 14 21 -16 :406 :37 8 18 -3 :211 :112 24 2 -9 :246 -25 0 :73 :12 -5 2 -25
            :83 :139 :18 :233 :48 :61 :130 :57 -9 10 15 15 :71 -25 2 10 :73 16 4 :136 :73 :67 :18 :68 -7 9 10 :89 :407 :112 5 14 -4 -5 17 :67 -10 -2 :67 19 :139 :390 9 0 0
            :96 :132 :22 :209 :31 :72 :189 :339 -1 12 10 13 :15 :8 :69 -22 3 7 :273 16 :328 2 -1 :15 :31 :159 :167 6 -5 -12 :159 29 2 -26 :15 :61 -26 11 :209 15 -12 :145 :32 :31 -25 3 3 5 :209 :46 12 28 :31 -19 3
            :36 :180 :138 :237 :16 -3 :101 -15 0 15 :408 :282 :0 :16 29 12 :81 :16 -4 0 2 -5 -7 :138 :16 :101 :212 :27 :56 -20 -4 -4 7 :73 :11 :356 9 -1 -2 -7 :251 :21 :56 :300 6 -12 :9 -3 8 :14 :101 -17 0 8 :56 18 3 -31 :11 -27 1
            :49 :215 :48 :90 :159 :27 :232 :26 0 -15 :92 6 -2 :409 9 0 :27 -21 -1 18 :250 -19 2 -24 :203 :232 :149 -19 2 1 4
            :49 :132 :103 :44 :135 :130 :237 :410 -14 12 9 15 :9 :68 :2 1 -5 20 :93 3 13 :411 19 -7 :2 :113 :293 :388 22 0 1 -1 -1 :412 :89 :30 -26 -1 1 7 :242 :93 -10 -24 9
            :178 :132 :215 :311 :334 :64 :175 :68 1 13 21 -17 :7 17 -1 :92 29 -2 -22 :145 -24 5 :42 :30 -25 2 :55 :13 1 -1 4
            :96 :132 :140 :119 :11 :118 :345 :233 -1 10 -17 15 :73 :42 -13 0 14 :42 -22 13 -16 :32 :89 -21 1 3 :132 :42 :79 :13 :73 :113 23 0 -4 -1 -8 -6 -10
            :36 :210 :96 :178 :94 :44 :9 :61 -8 18 :11 -13 8 :277 :48 18 -1 :27 -16 5 :68 :173 :203 2 11 -6 12 :44 :94 -23 0 0 :48 :159 :44 :11 19 -1 0 -7 -8 :107 :93 25 8 -9 :11 -26 1
            :96 :253 :20 :334 :119 :9 :17 :16 -7 -3 :16 19 -9 :136 :15 13 -4 :16 -11 2 :42 -22 :57 1 10 :16 :42 0 -4 18 :16 -4 20 :42 23 -16 :42 :17 :190 :51 :136 :16 23 12 :16 2 -1 -5 -6 -6 :17 -8 3
            :178 :18 :41 :190 :21 :123 :300 :201 3 -12 -12 :9 -10 3 :145 :19 :46 -19 0 :46 9 -5 15 -17 -16 14 :18 :90 :19 :62 :181 :66 -25 1 3 -3 3 7 9
            :96 :16 :15 :10 :12 :413 :155 :61 -18 7 8 10 -3 :72 4 -3 :12 :201 :10 :72 26 -2 -4 -4 :201 :72 1 -4 -5 :72 :15 :139 :12 :414 :97 -3 -7 5 14 :12 :105 :10 8 -7 -7 -13 :139 -14 -2 20 :12 :16 13 :155 0 -4 :13 22 -6
            :159 :54 :20 :4 :183 :118 :189 :212 -1 10 :98 -6 23 14 11 :21 -18 :46 -7 13 13 :219 19 -2 :236 :374 -23 2 5
            :96 :18 :140 :201 :149 :204 :71 :9 -3 4 10 13 12 -19 -19 :98 5 17 :390 :140 :113 :9 :415 16 0 1 -3 -8 -9
            :106 :142 :131 :123 :323 :74 :26 :9 5 13 -14 :56 -12 1 -17 :56 :9 :150 -14 0 0 2 :176 :264 :377 -9 1 1 8 -14 :95 :56 :92 :50 :29 -4 4 :131 :397 :182 -18 2 4 :29 -3 7 :50 -5 5 :92 :131 8 -3 -5 14
            :210 :69 :253 :132 :136 :88 :183 :42 -2 5 13 -19 :203 :135 7 :97 -15 -3 :30 11 1 :145 :31 :42 -25 2 2 5 16 23 :42 :135 -9 :107 :97 27 0 -7 :135 5 :182 -3 -13
            :49 :34 :189 :190 :175 :318 :160 :22 2 -6 :22 -15 2 14 21 :180 :62 -1 4 -18 :39 19 0 -21 :105 -15 2
            :127 :18 :138 :303 :76 :195 :254 :286 -5 -22 4 10 3 :273 :76 10 0 -5 :273 :100 :286 1 :200 -3 1 2 4 13 :142 :64 :101 :293 :46 :104 :332 11 -7 :332 -14 4 :286 -7 :149 2 14 -11 :48 :114 :273 :358 17 0 :194 5 -2 -5 -8 -18 :11 -14 -2
            :99 :34 :175 :115 :190 :201 :358 :404 0 -15 -12 -16 :27 -18 -1 -19 21 -21 :312 :180 17 :74 :21 8 0 -7 -6
            :85 :34 :95 :175 :90 :62 :7 :68 -2 13 :12 -18 -1 :12 :56 -1 -16 :7 7 23 :62 15 :16 -7 2 22 20 -21 22
            :229 :94 :42 :19 :183 :416 :90 :202 -9 4 6 12 12 11 :44 :95 :155 :110 :167 -3 -14 7 13 20 :202 :411 21 -7 -7 :42 :105 :196 :45 :204 6 13 -1 0 -1 :150 -20 -1 :42 23 -15
            :146 :48 :99 :9 :62 :306 :7 :104 -4 -13 :27 -17 6 :104 :27 -19 1 2 :7 :413 :104 -2 4 7 :306 11 -1 :7 :62 8 -2 :27 -7 4 :1 :263 :9 :7 :168 12 0 -3 -1 -6 -8 :32 -24 1 :18 :27 :78 :295 :79 :99 :1 7 -1 11 -2 -5 -10 -3 19
            :262 :18 :85 :23 :64 :48 :365 :26 2 -14 -14 :65 :196 -17 0 2 -18 :10 -19 2 21 15 :145 :362 -30 -2 4
            :49 :18 :103 :28 :352 :122 :42 :73 -4 7 :48 13 -5 :253 :73 -14 2 13 28 :4 :122 :42 :62 -1 13 :289 -11 1 :253 :42 2 9 16 :42 -16 0 :48 :179 :263 :42 :79 19 -3 :62 -4 1 -4 -6 -10 :39 21 1 :122 -26 :73 :28 -2 10 -15
            :52 :83 :103 :95 :15 :175 :367 -16 0 7 :118 :94 :46 -11 -4 3 10 11 :46 :145 -6 17 :367 :53 3 20 0 :11 :190 :281 :137 10 -3 -4 -7 -11 :49 :94 :26 :355 :74 28 2 -8 -14 :46 :363 :51 :74 13 -2 -2 -7 :51 :74 0 -5 -4 :46 -14 -6
            :96 :178 :146 :9 :94 :61 :183 :8 -11 4 :2 -3 7 22 :142 :390 3 14 -14 :2 10 :28 -3 4 :2 :28 :156 :243 :166 3 -4 11 -9 :9 18 0 :41 :307 :55 -23 -1 6 11 :243 :20 :94 -25 0 -2 13 :55 :390 :17 :9 :156 17 0 1 :146 -6 3 -9 -7
            :69 :68 :177 :57 :306 :113 :123 :33 -1 4 :42 8 -13 :65 :202 -17 1 3 :65 :9 :204 -13 4 5 7 17 :33 :101 :42 :306 -4 3 11 :161 14 -6 :161 -12 5 :273 14 -2 25
            :18 :77 :94 :177 :137 :17 :232 :31 -7 0 :31 10 -7 :31 :232 4 -5 13 -19 :232 :196 :183 1 16 :183 :17 3 -6 -9 :17 9 0 :31 :252 :325 :214 :45 2 -3 11 -7 -7 25 -18 14
            :216 :215 :88 :28 :18 :94 :31 :19 -13 12 :107 -4 6 :39 :169 13 0 0 :39 17 -3 :72 :44 :157 :123 2 -11 :39 7 -11 :381 :198 14 -4 -3 :39 20 3 -22 :4 -23 1 :31 -7 27
            :109 :149 :138 :104 :159 :37 :72 :76 -4 3 5 :417 :39 4 -2 -8 :65 -19 0 -17 :112 :65 :50 14 :282 :198 4 -5 -6 22 -20 :39 17 0 :65 :50 -9 :37 17 3 -13
            :106 :20 :122 :39 :92 :277 :0 :75 4 -7 :196 -9 6 -10 -11 :203 :90 :196 -19 -2 2 7 :358 :404 :26 :258 :417 4 -9 -9 -9 -11 :92 -13 4 :277 17 -3 :122 :46 :84 -8 0 14 :84 :397 :20 -17 1 3 -3
            :96 :94 :30 :137 :88 :238 :115 :303 -2 -13 -16 -18 -18 :63 -22 -1 :13 :63 11 1 0 :30 :31 :109 :56 :333 6 :13 2 -5 :333 -1 -9 :13 20 -8 26 :109 :251 :13 -28 -7 5 12 :63 :13 21 0 :303 :31 :109 -6 -1 :56 13 -7 18
            :5 :109 :67 :49 :189 :202 :38 :92 6 -2 -8 18 21 :29 -2 -11 :20 :311 :21 :4 :147 -1 11 -13 :145 :14 -20 7 13 18 17 :67 :27 1 -5 :4 :64 :77 :144 19 1 -3 -6 -9 :316 :27 :375 -14 4 :49 5 -10 9
            :146 :119 :138 :48 :297 :9 :115 :175 0 15 -14 :16 -3 10 -17 -20 :16 12 :79 :9 -23 0 1 :138 -20 -2 :138 :229 :79 :341 :183 :185 :358 1 -4 -6 9 -12 -13 13 :275 27 2
            :36 :42 :119 :142 :40 :340 :352 :189 -4 9 24 :53 :418 2 -11 :418 27 -5 :56 :203 7 13 :273 -5 9 :230 :273 -16 2 2 :340 -17 -1 :53 :277 :340 :168 :21 :381 19 -6 -7 -8 -9 :315 -8 0 -14 :56 -25 -5
            :262 :103 :142 :135 :130 :0 :37 :397 1 -2 :107 -9 2 :397 -16 2 12 :246 :404 :37 :107 2 -7 :43 7 -5 -12 :43 -3 -16 :37 -6 -17 :56 :315 :168 :135 7 31 -2 -4 -6 :246 :0 -32 6 :368 -3 7
            :216 :132 :175 :94 :101 :130 :237 :280 -6 10 :42 -6 11 14 :19 :177 :239 -5 15 :273 13 -4 :239 17 0 :42 :306 :136 :332 8 -2 1 -10 -17 22 :371 :145 -24 5 7 :55 21 2
            :156 :140 :327 :64 :44 :30 :94 :201 0 -14 :56 8 0 :94 :73 18 -1 :37 -18 -3 :160 :307 :56 13 1 -3 -3 :362 -19 3 -18 :119 :30 -21 0 3 :30 :307 -23 0 1
            :88 :327 :175 :404 :342 :341 :365 :19 1 8 -12 -14 -13 -15 21 :92 -19 1 -21
            :18 :116 :130 :419 :358 :138 :209 :50 -6 0 :202 -18 4 :50 :93 15 -1 :22 2 -11 :306 -15 4 15 16 :53 17 :138 2 -12 13
            :178 :49 :106 :73 :146 :7 :21 :243 2 -8 :12 -12 2 :12 :69 -22 6 8 :20 :7 :253 6 12 :12 -5 7 20 :37 8 18 :62 :69 :61 :151 :326 -17 5 5 14 13 :21 :286 5 :202 -2 4 11 :73 :62 -3 :12 -1 8 -26 :243 :49 :62 :202 -25 0 -2 5 13
            :142 :68 :297 :20 :135 :242 :12 :255 -11 1 :50 -8 6 6 :145 :307 :365 1 -12 12 14 :351 13 -1 -16 :98 2 19 :212 -14 1
            :178 :109 :54 :147 :135 :10 :12 :175 -18 8 :42 -5 14 :42 1 11 :196 :365 :9 0 6 -14 :50 :12 8 -1 :12 -10 -2 14 :160 21 -8 :50 :42 0 -12 :10 :135 :0 -8 1 :42 19 1 -10 :219 :242 :42 -24 :155 :12 -8 -1 2 9 13
            :88 :253 :140 :115 :139 :281 :30 :124 1 -7 -6 :250 :325 -13 0 0 :123 :306 :249 5 -6 :224 -10 20 -8 -17 :0 :30 -20 0 1 15 :306 -22 0
            :52 :96 :54 :17 :147 :177 :95 :87 -17 3 11 :19 0 -8 14 :334 :177 10 0 -3 :170 19 -5 :142 :17 :94 :110 13 1 -3 -3 -6 :94 :49 :110 :92 25 1 -6 -14 :142 :123 :49 :92 :273 :333 6 -2 13 :273 -2 -6 :39 -1 -3 -8 -12
            :156 :321 :403 :78 :149 :95 :198 :104 2 -9 -15 18 16 -16 -17 :204 :237 :104 :214 -16 1 4 6 10 :30 :291 -22 1 2
            :262 :138 :103 :28 :68 :90 :122 :56 -4 8 :56 -13 -1 10 :73 19 -1 :4 :122 :23 :11 -2 4 -15 :10 :134 5 -6 -11 -16 :56 :144 26 1 :97 -7 0 :23 :272 :48 :315 23 0 -1 -7 :122 -11 4 :4 -28 6
            :36 :334 :115 :149 :244 :137 :365 :420 1 -13 -13 :233 -14 3 13 14 -17 :22 16 -2 :93 -24 :9 -4 4
            :210 :49 :321 :73 :19 :175 :4 :277 0 -14 :303 -14 5 19 11 :9 3 16 :97 :84 :206 -22 0 3 6 :73 :105 -11 4 -26 :97 :19 14 -1 :333 -3 1
            :262 :116 :85 :18 :12 :253 :204 :225 -2 -15 12 :307 6 17 :163 :19 :3 2 14 :3 12 1 -6 :157 15 -2 20 18 :362 :163 -29 2 2
            :156 :311 :215 :103 :1 :142 :54 :115 1 -16 :243 21 -3 :230 -13 3 :15 -14 -2 :159 :243 :50 -2 :116 16 -4 -4 -7 :202 :116 -23 0 2 23 :65 -22 0
            :69 :156 :216 :140 :44 :16 :18 :6 -6 8 13 :72 :261 0 -17 16 :277 :63 :358 17 -2 :16 13 -12 -10 :18 -19 0 19 :18 -25 8 23
            :96 :311 :94 :44 :90 :9 :47 :16 -11 -6 9 :49 :7 8 -8 -14 :49 :16 1 17 -5 :272 :140 :70 :16 19 4 :16 -3 2 -3 -10 :139 :339 :16 6 :90 :49 -2 -6 3 8 :49 :16 17 8 -6 23 :70 :16 1 -18 :340 :199 9 -2 29
            :96 :106 :83 :189 :57 :151 :8 :148 -3 -12 7 6 11 7 :196 :17 :6 :158 4 -1 10 16 1 :95 :17 :257 :151 :421 :148 -15 1 2 1 2 :83 0 4 12 :213 :158 :17 :196 14 4 -3 -6 -9
            :215 :175 :95 :139 :72 :32 :118 :320 -3 3 11 11 :70 13 3 :320 :123 :286 12 :201 4 -6 -7 :196 -16 -1 17 21 -21
            :215 :253 :206 :203 :32 :19 :183 :131 -1 -8 9 :93 10 -3 14 :30 16 -5 :141 :239 :131 :203 11 0 -1 :131 -4 1 -5 12 -21
            :52 :262 :15 :42 :63 :306 :19 :61 -19 2 2 5 :61 :270 :249 -4 4 6 8 :31 :20 :155 -11 5 9 :20 :51 16 -1 -1 :273 :42 :365 :330 21 -3 -8 -12 -11 :16 5 :42 -30 6 :109 :16 32 :306 :42 :203 :406 :51 6 0 -3 15 -11 -12 :42 :306 30 0 -7
            :49 :170 :132 :1 :73 :229 :352 :12 -1 5 20 :42 20 -13 :135 :9 1 -7 :9 4 15 :286 6 :73 :173 -15 3 3 :1 -22 10 -19 :73 :12 -2 2 :135 12 -27
            :262 :321 :109 :44 :95 :253 :243 :61 -2 15 :146 -7 24 :355 15 -7 17 :272 :50 6 18 -9 :50 :146 -13 8 :46 :176 6 -5 19 :46 :44 :422 -5 5 6 :3 -19 5 :50 :0 7 -1 :0 -30 7
            :146 :209 :142 :423 :135 :224 :183 :424 -11 2 3 8 :424 :168 :4 4 -8 -10 -9 :258 -15 0 :9 -13 -2 :116 :57 :249 :266 :135 -9 -24 2 3 4 :131 7 -9 :209 :189 :423 :183 :168 :190 :424 -3 4 -12 10 8 14 20 :224 27 6
            :96 :94 :20 :9 :307 :4 :383 :46 -7 -2 8 -16 :122 -3 11 :251 :122 -2 :46 1 -1 15 :202 12 0 :46 :333 9 -3 :122 :251 -9 -18 :251 :202 1 9 15 :390 :425 :46 :112 :113 9 -2 -8 16 -8 -9
            :52 :69 :42 :103 :63 :183 :58 :426 -19 0 -2 9 :252 :427 :426 -5 5 6 10 :31 :286 13 :63 2 -11 17 :146 :44 :237 -20 :31 -8 9 :73 :237 -4 5 8 18 22 :40 :41 :142 23 -1 :157 2 -8 :42 :157 :68 :328 :252 :142 3 -2 -4 8 16 -8 :157 -18 0
            :88 :77 :159 :404 :74 :27 :84 :339 0 11 :163 6 -6 :409 :318 5 10 -2 :70 10 -14 -13 :10 -17 0 -15 -20
            :2 :146 :42 :73 :273 :303 :12 :63 0 -9 :102 5 -5 :63 16 -2 :196 -11 6 9 :73 :12 :95 :289 -25 4 8 1 8 :42 :12 :137 8 -6 0 :196 :48 24 1 -2 :146 :253 :196 :242 :63 :273 :11 -6 3 :11 11 -5 :273 8 -4 11 -13 20 :253 :12 -21 2 3
            :5 :159 :42 :253 :73 :49 :207 :17 0 -11 12 10 :49 :31 21 -12 -16 16 :31 :155 :253 :273 2 -10 -11 14 18 :31 -17 -2 :253 :203 :31 :242 :72 -15 1 2 :3 :32 :273 -10 3 6 7 :105 :49 2 -3 7 7
            :127 :52 :146 :37 :99 :96 :172 :60 -25 1 1 -8 -5 :96 :60 :74 -12 5 7 5 :209 :96 :99 -21 -1 6 :37 22 5 :146 2 25 :262 :96 :119 :74 :104 :173 :51 6 -2 :63 -7 3 :355 -1 -9 -11 :173 -13 4 :63 28 12 -22
            :127 :146 :37 :290 :118 :30 :270 :428 -19 3 2 -3 2 5 :47 :30 -6 1 3 :37 :66 5 14 :116 -3 2 :30 :97 :365 :159 :187 :113 :102 8 -1 -2 -7 -8 -11 :116 :293 -1 -5 4 :97 :39 -4 -9 :39 9 1
            :311 :146 :70 :31 :37 :368 :202 -28 0 6 :202 0 2 8 :49 :30 :112 :9 :202 -3 7 :31 11 -5 :277 18 -2 11 :181 :93 :37 -3 -11 -21 12 :70 :159 :306 21 2 -4 :30 :31 :93 :300 :181 6 -7 -10 -11 :306 -10 3 -20 :22 25 0
            :178 :103 :142 :229 :138 :64 :365 :15 -1 6 -12 -13 :15 :63 17 :306 0 -7 -17 :182 15 -7 :245 -12 2 :56 :138 :159 :397 22 1 -6 :63 0 -10 -9 :138 :261 :103 :150 -25 1 :101 -1 4 4 :101 9 :27 -5 5
            :69 :175 :403 :132 :44 :96 :94 :244 -5 12 :30 6 -14 :29 :235 3 -8 :13 19 1 :272 :196 17 -5 -8 :196 :343 :30 -20 1 3 3 -19 20 21
            :99 :175 :94 :20 :76 :253 :231 :12 -8 -2 :138 6 -5 9 :201 :92 9 1 -6 :138 0 11 :16 20 :39 :92 :142 :346 4 0 -3 -3 :203 :142 -3 -9 8 19 :142 :94 :76 :145 12 0 -3 :39 3 -2 -9
            :109 :18 :95 :175 :68 :225 :158 :103 -3 4 -16 -15 :142 13 -5 17 15 :142 14 -2 :135 :320 -12 -2 :58 :4 :103 :11 11 :230 0 -2 27 -4 -10
            :132 :64 :138 :4 :28 :7 :253 :244 -2 11 11 :196 -11 3 :263 :104 :253 2 11 :332 -9 3 -11 :21 -16 4 :21 :429 :196 :282 :430 13 -5 -5 -4 -7 -11 -15 :196 -18 3
            :2 :69 :131 :116 :237 :55 :149 :105 2 -9 14 :147 :63 -3 -14 8 :21 :27 20 -3 -5 :63 18 -4 :209 :62 :76 -11 2 11 :71 -24 0 23 :85 :62 :27 :55 :149 :105 :72 -12 3 0 6 :72 1 5 :431 :68 -2 2 6 :63 :131 :27 -11 0 2 :27 15 -4 11
            :36 :253 :180 :12 :397 :213 :92 :272 3 -7 -6 -12 13 :28 :273 :76 5 -2 -5 25 :68 :28 :30 :76 :432 -6 4 :92 2 0 7 :30 :88 :142 3 -7 -11 :12 -12 2 :30 18 -2 17 :30 :196 :92 -25 -2 -1 2
            :262 :103 :178 :1 :116 :327 :316 :146 0 4 13 -13 15 :146 :9 :260 -18 2 1 0 :116 :20 :32 :202 -20 0 1 2 4 :56 :168 :405 :97 25 4 -1 -2 :97 -8 -1 :16 9 :171 :20 -29 3 3
            :99 :94 :19 :9 :31 :383 :27 :303 -10 4 -3 11 :238 :239 :27 -1 5 :303 12 -5 -9 :119 :31 :93 -1 10 -4 -11 :31 14 -4 :31 :306 :27 :273 :142 :104 1 -7 -8 :173 10 -3 :273 14 -2 -8 23 :273 :173 :142 :213 :9 :76 15 2 -3 -2 -8 -9 :173 -16 -1
            :36 :109 :69 :321 :115 :233 :236 :147 -1 12 13 :101 1 14 -15 :204 :44 :51 :55 -18 -1 2 8 11 17 :321 :55 :235 13 0 :0 1 -3 -8 :9 :306 -23 1 1
            :49 :78 :175 :160 :420 :105 :51 :433 2 -10 -6 :51 -6 0 -12 :21 -13 :84 -1 2 18 -15 :105 :142 :29 -2 -14 -19 :157 14 -10
            :48 :175 :142 :64 :35 :4 :204 :419 1 15 13 :177 :135 0 -16 :135 -1 4 :401 :12 -17 3 9 :89 -17 4 :136 0 -14 20 :276 :379 :58 -20 -1 4 4
            :2 :94 :69 :175 :95 :61 :90 :116 -4 6 11 16 15 18 22 :123 :292 :434 13 1 -11 -12 :123 :316 :183 :182 :72 :90 :27 -10 -3 :27 0 5 :94 6 1 7 9 9 :94 0 16
            :262 :210 :112 :70 :63 :332 :381 :4 11 -5 -6 -7 :186 :113 -7 0 1 :135 :195 :401 :197 -17 3 5 12 :19 :4 :149 -1 10 -13 :92 14 -7 :70 -4 :122 3 25 :355 :135 :113 :122 -3 :63 10 -2 -6 :308 :333 19 1 -7 -10 :135 :4 0 6 :362 -28 3
            :156 :85 :175 :132 :84 :64 :39 :105 1 -13 :306 -2 -14 :435 -16 3 :15 :28 -9 :56 0 -1 :293 :56 18 0 :56 -10 2 :84 3 :435 -18 4 19 18 :306 -20 1
            :96 :88 :48 :350 :251 :62 :328 :168 -2 -12 :92 7 -7 :132 :297 5 -9 -12 :122 -5 :62 :123 16 -1 -2 :92 11 -1 :55 :247 :72 -16 0 2 :421 -1 3 -17 :55 :235 :79 :297 :425 :132 :136 17 0 -7 -7 -7 -9 -9 -7
            :216 :48 :49 :135 :397 :308 :155 :30 -10 7 4 7 7 :27 :61 :202 :90 -1 9 :30 11 -1 18 :40 6 16 :135 :27 1 9 :105 :40 -19 -7 :30 :40 -1 8 -2 :392 -20 4 17
            :52 :69 :216 :18 :183 :147 :156 :379 -9 5 -23 11 8 11 :31 -7 22 19 :40 :49 :26 :406 23 2 -12 -13 :49 1 -4
            :178 :69 :48 :34 :142 :158 :132 :26 2 -12 :76 -15 6 :70 0 -14 :245 :212 :13 -14 -4 1 2 -15 :158 :58 -18 -1 3 18 :70 :66 :293 :13 :48 -4 0 1 1 4 :69 :202 -21 1 3
            :36 :175 :115 :78 :149 :4 :272 :420 2 -12 -12 :31 :55 -13 2 :55 3 -1 :39 16 0 -15 -15 19 -20
            :210 :39 :189 :207 :343 :150 :229 :419 -2 13 :46 16 -5 10 11 13 :30 18 -1 :90 :11 :101 -13 5 0 :46 12 -10 :225 :424 :11 :333 :46 10 21 -2 :46 4 0 -6 -7
            :36 :311 :251 :146 :48 :119 :118 :145 -2 8 11 -14 :32 -20 2 :30 :237 :119 :307 2 9 10 13 -18 :119 11 -4 :22 23 0 :30 -22 3
            :109 :203 :137 :42 :209 :157 :25 :158 1 -12 -14 :45 :212 -10 0 3 -25 :209 :157 -25 3 :22 :21 :408 13 -7 -9 -11 :101 -13 1 10 :94 :101 -4 11 :42 20 -5
            :2 :345 :131 :23 :54 :269 :400 :9 4 10 -8 -9 17 :237 -16 2 :19 :270 :175 :436 :55 -9 1 6 8 8 :50 -1 8 -17 :253 :12 :56 :50 3 :9 :131 :437 -8 3 2 -1 :9 -19 2 :56 :131 -6 0 18 13
            :103 :170 :138 :28 :49 :30 :24 :73 -7 4 :167 15 -1 10 -17 :30 :241 :62 :105 2 -5 :365 9 -6 -11 -10 :84 :399 :24 :315 :307 18 -2 -2 -6 -8 -16 -17 :138 :84 :340 -3 8 :315 :167 :365 19 1 0 -3 -10
            :109 :149 :43 :94 :215 :237 :23 :137 -1 -12 :31 -18 -1 :15 :31 3 19 :135 2 -9 -17 :31 :142 :13 :326 7 -1 :50 4 -3 :13 -6 1 18 :252 :13 -8 -3 2 12 :135 :0 -10 0 :50 :31 :43 -9 0 1 :31 17 -1
            :52 :231 :257 :14 :16 :27 :374 :438 -7 7 7 3 :202 :260 :90 -11 2 0 4 5 8 :50 :16 0 -6 :16 3 11 :98 :16 28 :225 :104 :134 :90 :226 5 -6 12 -6 :229 -2 -7 -13 27
            :69 :83 :203 :62 :90 :11 :439 :44 -7 5 8 :9 -9 5 :93 12 0 :67 :426 -11 8 :4 :48 :90 10 -4 -10 -8 :56 :67 1 16 -4 :67 :252 :41 16 2 -3 :93 :173 :11 :6 :367 1 7 6 -7 -8 -12 18
            :323 :49 :48 :201 :137 :277 :365 :15 2 8 -11 :9 :37 -14 0 2 :3 -11 1 :137 -13 1 :152 :440 :137 -15 1 1 1 :105 :203 -12 2 :37 5 0 -18
            :262 :311 :44 :345 :175 :206 :253 :119 -1 -9 11 :253 :11 7 1 0 18 -18 10 20 :0 :435 :249 -27 2 3 6
            :210 :39 :48 :158 :19 :42 :70 :328 -24 5 :53 -1 7 :138 :116 -10 9 :351 16 -11 :70 -8 12 :42 -15 0 :32 :65 :190 -18 2 0 4 :70 3 :212 :375 -9 2 2 :42 :41 :7 18 -3 -5 :113 0 -2
            :103 :149 :4 :244 :78 :253 :356 :48 -1 -10 -13 :222 9 2 -14 :139 14 2 -14 12 :139 :48 :423 :112 :168 7 -1 -3 -5 -7 :50 -6 23
            :140 :170 :49 :68 :64 :425 :201 :420 2 -12 -10 :328 -13 1 -13 16 :224 -4 -15 :202 -20 5 :0 -18 2
            :48 :115 :20 :79 :43 :358 :104 :7 3 -3 -9 -12 :104 :173 :252 -3 2 -6 5 :7 -14 2 :255 :7 14 2 -1 -15 :151 :236 :71 :233 :182 -20 0 1 3 3 5
            :69 :175 :253 :380 :418 :198 :425 :4 0 -9 -12 -13 -14 13 8 19 17
            :106 :175 :9 :68 :233 :383 :64 :317 0 -12 -11 11 :273 15 -5 :273 11 -2 :29 7 2 16 :436 :29 :17 :101 :151 -15 2 :233 :116 -7 2 9 6 :10 :426 -6 6 14 13
            :262 :2 :103 :94 :138 :352 :24 :90 -6 11 15 24 :272 :408 :16 19 7 -6 -7 :74 :208 9 -1 -5 :258 17 1 :16 :15 :102 :331 :0 -20 0 3 3 :0 4 -1 :94 :74 :15 :92 4 -1 13 -5 :208 :92 :196 :90 -5 7 -14 -15 5 :16 :0 11 -1 :0 -29 8
            :62 :138 :135 :195 :441 :28 :8 :442 -20 1 3 -3 5 11 :316 :61 :350 :68 :8 -3 9 9 :28 -2 11 15 15 :31 :135 :408 3 -6 -8 21 :15 :28 :31 :223 -13 2 :362 :138 -4 5 10 :418 :404 :34 :443 :66 12 -3 -4 -4 -8 -9 :138 :365 :135 0 23 -9 -15
            :69 :352 :215 :140 :49 :61 :1 :340 1 -9 :145 -9 10 16 :105 :242 :37 -4 -17 7 :37 5 0 :1 -17 2 -19 23 17
            :311 :18 :156 :158 :41 :95 :78 :350 0 7 :63 -13 0 13 -13 -17 :260 -24 0 :73 15 5 :101 2 20
            :127 :303 :42 :401 :436 :257 :305 :426 -13 4 6 4 5 :257 9 -3 :124 :119 :47 :219 :397 -8 7 7 11 12 -16 :42 5 -6 :124 :44 :1 :42 :15 :56 :230 4 -2 :157 2 -18 :97 :230 11 -6 -4 :230 :157 -7 1 7 :257 -11 0 :358 :56 15 :15 3 -4 -2 13
            :352 :106 :90 :30 :28 :155 :73 :249 -6 5 :11 -2 7 15 :203 :3 :423 3 -11 14 16 :28 :136 13 -7 -11 10 :61 :76 :47 :111 :444 :303 -12 0 6 5 8 4 13 23
            :48 :159 :244 :64 :340 :1 :229 :138 0 5 :307 3 14 :9 :138 -12 1 4 :28 :56 :246 0 9 -8 16 -13 13 -14 :32 -15 4
            :36 :215 :229 :62 :63 :209 :30 :135 -10 1 :28 4 -13 :112 :159 12 -9 -11 :257 :30 :270 -9 2 6 12 :209 :135 :4 :190 -9 1 2 :365 :4 13 -6 -11 :63 :28 -4 8 :135 2 :190 -20 0 15 :4 -20 2 :30 :11 -22 1 3
            :52 :5 :233 :31 :19 :71 :72 :202 -11 4 5 7 15 :42 :94 :202 :273 -2 -9 5 8 :17 :71 4 0 13 :273 16 -4 :27 :415 :161 :72 :17 -25 -2 1 4 5 9 :5 :94 :115 23 -11 :68 :105 :149 3 12 -7 18 :90 :273 :149 :94 -4 -9 1 :94 4 -2 7
            :18 :211 :119 :90 :159 :233 :149 :53 -1 4 :157 17 -8 12 :83 -16 0 :157 :12 13 2 :37 6 -4 :83 :362 :155 -20 :46 -3 3 4 9 :445 :306 :119 -19 1 0 11 :136 19 -9
            :49 :77 :132 :175 :4 :189 :225 :57 1 14 -12 :13 11 1 :19 :303 :55 -14 1 5 6 16 -12 :13 -14 -1 :135 :29 11 0 :309 :206 -13 0 9
            :96 :156 :28 :27 :130 :95 :244 :439 -10 6 :63 -3 12 10 15 :320 :136 :63 12 -5 -9 -12 :320 :251 :63 :253 :235 -2 5 5 :244 :48 2 -3 13 :253 8 -2 :357 :251 :277 12 -1 -2 -4 -18 :63 :136 :156 :320 22 3 -2 -4 :303 :28 :320 3 -3 :136 -7 0 12
            :5 :202 :20 :189 :40 :306 :231 :95 -3 9 :101 -11 15 :101 2 13 :306 5 -8 10 :351 13 -1 :306 15 -9 :253 :9 :3 :207 -11 1 4 :212 -1 0 5
            :96 :170 :54 :74 :446 :147 :280 :419 -1 10 10 10 12 :13 -14 -1 16 -16 :55 :132 :13 :46 6 15 :46 3 -5 -6 -7
            :323 :23 :159 :175 :277 :26 :30 :94 0 5 :94 10 -12 -11 :30 -11 2 18 -14 :159 :55 -16 -1 1 :50 0 -18
            :175 :48 :95 :260 :386 :277 :269 :147 0 9 -11 :447 :56 -16 0 5 10 :141 7 -3 13 :412 :65 -16 1 3 18
            :52 :12 :206 :340 :65 :31 :248 :155 -20 -4 2 :94 :116 -11 2 8 :31 -6 5 :53 :90 -7 7 17 12 :273 :7 :233 :218 -1 5 :28 0 15 13 :28 -14 :97 4 -6 :94 :225 :222 :74 21 0 1 -1 :31 :74 :28 :37 -3 14 :37 :90 :273 0 5 13 -5 -14 16
            :69 :18 :103 :94 :174 :379 :16 :286 9 -10 :72 -4 14 10 :7 7 0 :16 19 :174 :27 :273 0 6 :273 11 -2 :273 -8 0 :16 :211 :97 18 1 -5 :174 :286 1 -7 10 12 :76 18 1
            :323 :216 :159 :15 :28 :27 :10 :33 -10 0 :56 -7 14 :10 :341 5 -9 -10 :43 :44 :202 1 11 :202 13 -2 :56 :105 -1 5 :202 -7 2 :293 :365 :330 :56 11 0 -8 -9 :56 :330 -17 0 9 -17 :10 0 17 :92 :33 -20 0 1
            :106 :251 :132 :101 :92 :273 :68 :103 -1 7 9 :119 :103 8 -3 -8 -6 :25 :161 :404 :230 7 -5 -6 :92 -6 1 -11 :368 -15 3 :74 :273 12 -5 -8 :103 :44 :92 :55 :24 :219 :424 -15 1 1 5 :74 :346 -4 2 5 0 9 :101 :4 -4 4 :4 :92 22 -1 -4
            :352 :103 :1 :54 :130 :61 :142 :68 -1 11 :49 -1 -15 15 17 :243 17 -2 :98 :260 :270 -14 1 1 2 :145 :97 :180 14 :448 5 -5 -5 19 23
            :210 :5 :96 :94 :30 :7 :233 :253 -3 6 :293 11 -4 :237 :146 -12 -5 :146 -2 6 15 :30 :235 6 0 :146 6 -22 :146 :315 :235 :196 8 0 -6 -6 15 :203 :149 :173 -16 -1 2 6 :1 :77 :235 :119 :7 15 1 -1 -2 -4 -7
            :334 :216 :159 :48 :158 :84 :197 :135 -5 1 :299 -16 3 :15 :362 -5 6 :293 13 -8 -14 :190 -17 4 -17 :10 0 17 :21 14 0
            :36 :18 :206 :115 :335 :343 :89 :81 1 -12 -13 :29 11 0 -12 -14 :9 7 1 :29 15 -2 :9 -19 1
            :18 :225 :64 :419 :315 :358 :202 :15 -1 4 :281 10 -8 :375 :3 -13 1 1 -12 15 -13 :97 -14 0 :136 18 -9
            :103 :203 :49 :73 :189 :229 :183 :60 -3 10 7 :307 :222 5 -5 14 18 :37 :189 :351 4 0 -6 :101 13 -3 :73 :62 :13 1 0 :13 -1 7 :101 -26 1 :37 13 :13 4 -8 :423 :6 :168 :35 :299 :114 :113 12 -1 -1 -1 -3 -4 -4 -5
            :85 :23 :175 :79 :206 :32 :132 :15 -1 4 :145 -16 6 12 :39 6 1 :100 :29 -18 3 6 18 :136 :206 -17 1 :29 3 -3 17
            :262 :103 :170 :130 :112 :30 :94 :444 -2 12 :45 5 -5 :94 7 -11 :187 16 -2 17 :202 -19 5 :196 :397 13 0 -1 :362 :288 :81 -25 3 3 3
            :297 :49 :90 :79 :118 :27 :3 :8 -1 11 :197 10 -7 :341 :94 4 14 -11 13 :29 -14 3 :94 14 2 :29 :273 :27 :11 :157 9 :37 5 -5 -6 -8 -12 -17 -15
            :96 :18 :140 :137 :141 :446 :68 :42 -2 2 :157 12 -4 12 :132 -13 3 :3 -13 1 :145 -17 2 :157 11 -1 :340 :31 :132 :42 :13 :196 1 3 -2 -5 -6 :196 :42 10 -2 -2 20
            :36 :178 :106 :142 :7 :92 :26 :138 6 -3 -10 :138 -2 -5 :138 :15 -7 4 :277 :219 13 -5 -6 :157 -2 -11 :138 :340 :352 :15 :65 -18 -1 :144 -5 4 16 :101 -11 22 :24 :15 12 0 -4 :219 :101 :226 :48 -21 1 2 :138 0 -3 12 :157 -22 1
            :106 :27 :233 :272 :145 :401 :141 :71 0 8 :126 -8 2 :46 13 -4 :46 12 0 :40 -10 1 :46 :101 1 0 :101 -1 14 :44 :152 :40 3 8 -4 11 :44 :61 :46 :145 :426 :271 -12 0 0 3 :271 -4 1 12 :22 11 -2
            :52 :178 :84 :95 :32 :303 :154 :449 -7 5 6 :39 4 -2 7 12 :185 :33 :140 :156 :330 4 -4 -4 -5 -5 10 :39 :66 :32 :150 -18 2 2 3 4 :39 :26 :325 :110 :295 :302 9 -5 -5 -3 -9 -10 :196 1 -2
            :140 :159 :115 :142 :418 :4 :44 :167 2 -10 :332 9 -6 :46 :55 -14 1 :31 -3 7 -14 -8 -13 :44 :255 -15 0 :31 -1 2 -15
            :352 :158 :365 :272 :30 :94 :180 :146 -4 16 :189 -3 16 :180 -18 :306 9 -6 :94 :189 :124 17 -1 -6 :146 :150 -5 6 -21 :30 -12 1 :7 -12 0 :70 3 :306 -17 2 23
            :52 :69 :306 :206 :76 :112 :369 :182 -9 0 4 :182 3 -3 :361 1 5 :273 :76 7 -3 -6 :202 :112 7 -5 -6 :76 17 1 :306 :115 :355 :173 :302 :82 :333 8 1 1 -5 -3 -6 -9 :82 -8 1
            :175 :244 :115 :159 :103 :246 :237 :204 -1 12 :15 13 -6 :56 :206 -17 4 4 :56 :167 :72 14 -3 -5 -11 :202 :44 -15 :152 -1 2 3 -13 :206 13 1 17
            :62 :95 :8 :203 :68 :147 :249 :363 -2 -11 7 9 :13 10 0 :13 10 0 :1 12 -4 12 :232 :306 :1 :450 :394 :451 :452 2 -4 -5 -5 -5 -5 :13 9 -4 16
            :127 :65 :8 :17 :284 :349 :396 :306 -12 -4 1 4 2 :306 5 -1 :204 :260 :43 -4 0 7 10 :306 :47 :273 :260 -6 4 7 9 9 :43 :365 :400 :159 :273 :355 :74 8 -5 -10 :224 :230 0 -5 5 -9 -11 -11 :306 :375 :202 :74 :260 :142 -1 -4 3 -7 5 7 -17
            :109 :35 :178 :30 :27 :130 :95 :92 0 -5 11 16 :63 :13 9 -1 :50 2 -2 :103 :37 :63 -12 2 :13 -2 0 8 :30 :103 :66 :27 :92 -16 0 -2 3 3 4 :229 -17 1 :50 :27 -8 2 :27 :178 :302 :64 :230 :113 18 -1 -2 -5 -9 -7 :58 :63 3 -1 -9
            :85 :62 :138 :7 :42 :211 :203 :423 -1 12 10 :273 -16 2 :379 -11 12 :423 :21 :124 -12 -3 :370 -2 3 1 :42 :28 0 -13 :124 :381 16 -6 -4 :209 :15 :28 :273 :7 -9 3 8 :423 :9 8 -2 -2 :273 :423 27 -4 -6 :15 :138 -5 :21 :7 2 9 -2 -18 16
            :127 :61 :8 :195 :17 :37 :119 :303 -15 -2 :110 7 -1 :225 :303 -8 6 :136 16 -10 :124 7 -2 11 :119 8 -4 14 :85 :124 :356 :365 :149 :48 :310 3 -5 -8 11 :7 -12 0 -12 :136 14 -1 16
            :178 :311 :49 :323 :67 :104 :350 :351 5 0 10 -5 :103 :4 :203 -1 9 -13 :16 :84 2 19 :303 -9 9 :50 0 -17 :203 :67 -12 -5 6 18 :219 :49 :103 -18 :4 -2 4 6 12
            :175 :54 :130 :135 :209 :107 :0 -21 :84 -4 4 8 :28 :247 :152 -10 2 2 :50 :17 -4 0 :84 12 0 :62 :98 :379 :3 -3 7 14 :3 :152 10 -1 -6 :209 :365 :367 10 -6 -10 :7 :50 0 -17 5 16 :17 :98 :7 17 0 -1 -2 17
            :36 :253 :260 :118 :44 :116 :84 :289 -2 11 :293 5 -7 :84 14 -3 :84 :28 4 13 -10 13 :33 :135 :4 -6 1 15 -9 13 -17
            :262 :138 :135 :130 :49 :453 :71 :223 -15 1 2 5 :73 -4 12 14 :49 :61 :73 :183 :92 1 -6 :92 2 15 :9 1 10 15 :73 :92 1 6 -24 :381 :48 13 -2 -6 :135 :273 8 -1 :362 :273 -27 -2 4
            :85 :34 :151 :48 :203 :340 :19 :4 -1 -12 :31 14 -5 :405 :7 11 0 :7 -12 2 :31 11 :97 2 -4 :1 :201 -15 0 -1 :31 :332 2 -1 16 -14 16
            :130 :183 :342 :275 :67 :91 :406 :9 2 8 -8 -11 :101 :7 :97 0 -6 :163 -13 2 :7 :235 1 -9 :12 0 17 -9 -10 :7 3 11 15
            :323 :142 :201 :365 :400 :31 :290 :286 -6 1 14 :286 :293 20 -2 :17 0 13 -10 -10 :293 -11 1 :11 -9 0 :50 0 -17
            :109 :352 :156 :23 :116 :295 :204 :162 -1 10 9 -13 :177 :272 15 -2 -4 :95 -14 2 -14 19 :424 :156 :19 :146 :103 -3 14 :261 11 -1 17 -4 -6
            :240 :327 :78 :61 :400 :202 :114 :212 1 7 -8 :306 :37 2 14 -8 -10 14 -13 -14 -26
            :96 :18 :130 :90 :68 :349 :20 :331 -3 7 6 10 8 :101 8 0 16 :146 3 12 :146 :397 3 -3 :12 6 19
            :5 :69 :106 :13 :105 :53 :1 :340 4 -7 :11 -11 4 :33 :94 -1 7 :1 -15 4 -13 :189 10 1 :103 :87 :174 :24 :17 -11 2 :17 5 -1 7 14 :53 -2 12 :76 16 1 :83 :105 :11 :261 :150 -15 -2 4 :33 :150 -6 3 8 :33 :13 -1 9 -4 :13 8 1
            :96 :130 :90 :44 :30 :16 :31 :182 -12 0 :155 -3 7 :253 :275 0 -9 :182 9 -6 :31 :37 -13 -1 15 :272 :42 :16 5 :101 0 -8 :101 :155 2 0 14 -7 :62 :37 12 4 :16 -7 3 16 :211 :42 :454 :342 :44 11 -3 -3 -7 :44 -8 2 -7
            :88 :48 :78 :251 :183 :90 :233 :404 0 -11 9 :16 -1 9 8 :123 :16 :11 -4 6 10 -4 -13 :119 :190 :233 :72 -18 0 1 4 5 -17
            :334 :419 :115 :20 :340 :416 :168 :4 -1 -10 :16 -13 -1 12 :101 :146 -14 -2 :146 20 2 :146 :16 -8 2 16 -13 14 :16 :7 0 0 15
            :216 :69 :316 :15 :70 :131 :124 :84 10 -7 -7 -10 :273 :24 :25 -3 -13 11 :7 :51 4 -1 :202 -4 3 :70 :145 :233 -24 0 5 :273 :84 :131 11 -6 :293 25 -2 -9 12 :76 16 0 14
            :5 :109 :37 :42 :183 :39 :311 :207 -6 12 13 10 15 :76 :131 :137 :113 13 1 -2 -5 -10 :81 :137 :417 :307 :42 9 3 -3 -5 -5 -8 :37 :4 :119 :183 :199 16 -1 -3 -4 -8 -3 :386 :39 :8 :307 -5 2 4 :173 -10 2 6
            :216 :103 :152 :78 :358 :198 :138 :401 -1 9 :146 -7 16 -10 :375 -11 1 -12 -13 :138 :194 :358 :72 :299 :191 11 0 -2 -1 -4 -3 -9 :10 :146 -4 4 16
            :96 :203 :116 :204 :29 :40 :17 :212 -4 7 :113 8 0 :46 :134 5 -4 :134 0 -1 :40 :11 :48 -3 3 2 :37 -15 -4 10 :46 11 :19 0 -2 :37 13 -2 :29 :46 :270 :181 :19 -10 4 6 10 6 20
            :262 :96 :352 :28 :286 :239 :41 :166 13 -1 -3 -9 :189 :204 :410 -8 10 10 6 :3 :92 :20 :370 2 -8 11 :286 -11 :123 -3 0 14 19 :63 17 :28 2 -3 :368 :171 :20 -24 3 3 7
            :5 :96 :13 :94 :95 :416 :211 :195 -2 8 :146 -15 1 9 8 :146 :29 18 -6 :29 :182 :163 0 -1 3 -6 9 :29 :69 :16 :211 :146 2 9 -5 -4 13 :211 23 1 :29 :254 :11 :322 -6 0 2 6 :182 -18 3
            :23 :159 :34 :404 :74 :365 :15 :28 -2 3 :30 4 16 :7 -12 0 :30 :28 4 -6 -12 -12 -12 -13 :74 :95 :159 -19 1 1 5
            :215 :99 :130 :363 :137 :31 :138 :11 -1 6 :119 -12 3 :138 :84 -3 8 19 :306 -12 0 -14 15 :306 :11 :21 :138 :270 4 -4 12 -5 -6 15 :394 -18 2
            :321 :170 :49 :90 :97 :425 :24 :135 -2 3 :48 14 -2 -9 :257 :146 :6 -11 -2 3 11 13 :135 10 :50 -15 :142 -3 -13 :292 -16 2 :97 :49 :135 3 :3 :150 -18 1 1 4 :6 -1 10
            :18 :175 :244 :149 :289 :339 :455 :295 -2 -12 11 10 11 :16 -3 13 11 17 :62 5 16
            :321 :212 :404 :28 :15 :224 :47 :424 -7 8 9 :39 :79 3 -6 -3 :145 :24 :424 1 -6 10 14 :101 :20 :339 :182 1 -11 :39 1 10 10 :258 :79 :365 9 -5 -4 -6 -12 11 :20 :39 :15 -13 -2 0 3
            :2 :69 :156 :48 :46 :30 :9 :61 -2 11 9 11 :3 :21 :358 5 -8 :256 -6 2 12 :379 :201 -13 0 4 :30 :291 -14 1 2 16 :46 :229 :30 :346 :181 :9 :214 1 4 -5 :9 -4 11 7 -8 14 :9 :229 :21 -13 1 1 -1
            :52 :311 :352 :29 :44 :219 :107 :372 -11 6 1 11 :332 :200 7 0 -7 :65 :110 :219 :44 0 -7 -7 5 14 23 15 :29 :332 :123 7 2 -2 -6
            :36 :117 :18 :356 :363 :418 :456 :275 2 -9 -10 -10 -11 -11 11 :146 :90 -15 -1 -2 :56 -19 0
            :352 :311 :85 :18 :83 :253 :19 :233 -4 8 :31 13 -4 9 :30 :43 :78 7 -8 :204 -1 7 :31 :28 -1 -17 5 :30 15 0 15 :92 19 -4 22
            :85 :18 :190 :230 :62 :90 :116 :68 -2 8 :27 12 0 :93 12 -2 :28 :55 :27 3 -7 -12 :181 :198 9 -4 -4 :212 -16 4 -14 :261 :146 1 17 -3 15
            :109 :54 :139 :21 :383 :91 :108 :45 -4 4 6 5 8 :368 -14 7 :257 :231 :190 :299 :457 0 9 -7 -8 :29 9 0 14 :160 17 -7 :24 :29 :9 :134 :271 5 -1 -2 -2 11 16
            :69 :316 :331 :335 :183 :30 :7 :68 0 13 :96 -8 6 :97 :397 -10 5 8 :30 :7 1 0 17 -13 10 12 :239 15 0
            :178 :140 :44 :149 :96 :167 :115 :257 0 10 -12 :182 :39 -15 1 6 :79 :39 :16 10 4 :16 -1 -6 -8 :39 :16 1 18 -1 :277 :22 :458 :96 :137 16 0 0 -1 -2 -5 -16 :96 :42 -21 :293 -1 1 9
            :18 :190 :103 :118 :138 :229 :395 :79 -2 -12 12 7 :84 :381 :282 10 -6 -6 :3 -14 0 12 :138 :84 :3 -4 7 :33 :196 :293 16 1 0 -4 :33 -10 3 :3 -15 1 :49 13 -6
            :175 :149 :232 :49 :90 :94 :445 :212 -3 6 12 :16 19 :273 -1 7 :94 12 -2 :242 :203 :182 -14 2 5 7 :33 :16 :84 :273 :94 -5 3 3 5 :94 :4 :273 14 0 -1 :273 3 0 :16 6 -11 :232 13 -1 16
            :106 :18 :277 :175 :379 :118 :8 :30 0 -5 :330 13 -4 :31 14 -2 13 15 -13 :30 20 1 :31 :61 :30 :69 :24 :426 -13 0 3 5 2 7 :42 :46 :69 :328 -12 2 5 :303 2 7 9
            :109 :85 :151 :62 :316 :311 :95 :212 -4 5 9 :96 12 -2 11 :365 :418 :404 :198 5 -6 -8 -10 -10 :159 12 -2 13 :28 :96 :30 :146 -10 -1 9 13 :42 :96 13 2 -4
            :251 :419 :15 :146 :119 :242 :322 :150 -4 2 :135 -3 12 9 :150 -15 0 :68 :119 :124 :173 1 -8 :135 -16 0 11 14 :365 :326 :119 :173 :375 4 -4 -4 :173 -4 1 12 -9 14 :119 :135 0 7 -4
            :345 :175 :233 :213 :277 :312 :62 :138 -1 6 :124 4 -5 -10 -9 :112 :257 -15 7 9 :62 -5 :273 19 -3 16 -16
            :88 :18 :54 :167 :20 :81 :295 :253 0 7 -12 -13 9 :306 :102 :202 -12 0 1 1 :219 12 0 9 :306 -18 1
            :127 :61 :289 :195 :16 :2 :6 :305 -2 8 8 :140 :6 -17 0 1 :163 :447 :303 -13 5 7 6 9 10 13 :2 :64 :321 :355 :365 :163 :6 9 -1 :324 0 -6 :103 -9 0 -9 :103 :324 -7 2 6 -11 :92 :173 :321 :242 :16 0 1 7 -8 -13 -13
            :69 :149 :232 :196 :146 :119 :316 :48 -1 -14 12 :362 :45 -19 2 3 :390 :181 :417 4 -6 -8 -10 :350 -13 2 :293 :146 :201 :299 :48 10 -4 -4 -5 :306 -2 0 :146 :350 -12 1 1 :232 13 -1 :28 1 19
            :127 :69 :122 :16 :63 12 1 :86 -9 8 :290 :94 :75 :270 :118 -15 2 2 4 2 8 12 :27 :101 :122 :92 :16 :7 :119 10 -5 -7 -3 :94 -1 -15 :12 :119 :7 :94 11 4 -7 -9 :237 :7 :92 -11 2 2 6 :7 :70 -7 :92 9 :122 5 -7 18 :12 14 1
            :109 :31 :28 :101 :189 :138 :439 :116 -3 2 4 -9 4 -13 :231 :163 :280 :212 :459 -3 5 3 7 :138 -1 10 :101 -9 24 :138 :176 :116 :175 :101 :231 -2 -9 :231 -3 6 7 7 :101 0 14 :277 :351 22 0 -5 :31 :135 -6 :51 :230 14 -1 -5 :101 -13 :28 10 0
            :36 :109 :18 :183 :203 :202 :170 :65 -2 6 -17 :37 :46 -7 5 15 :37 13 -2 :306 12 0 :142 11 -1 :65 :28 :202 :46 :113 :37 4 -1 -4 10 -7 :306 16 -3 :46 -11 0 :306 :9 -18 1 2
            :109 :170 :32 :118 :339 :58 :460 :433 -1 -11 8 7 9 9 9 :60 -17 6 :58 :292 :119 :197 :64 11 -5 -7 -7 -9 -9
            :69 :238 :61 :289 :183 :201 :456 :257 0 8 -10 :293 -11 1 :7 2 10 10 13 -14 11
            :240 :5 :39 :88 :327 :180 :94 :253 10 -8 -14 :94 :253 -2 10 :149 4 9 -12 -13 :180 -2 :56 14 1 :74 :27 :94 :253 :56 :319 -16 2 1 6 :56 :180 -13 10 :180 3 -14 :9 :39 0 -4 :39 13 1 :39 -2 -18 -25
            :311 :96 :201 :236 :48 :209 :195 :349 -2 9 10 :63 :167 9 -4 :449 -11 4 :182 -10 0 11 :48 -14 0 :63 :209 16 -3 :209 :12 :69 :21 -3 -9 6 4 -12 :96 :12 19 3 -1
            :311 :251 :204 :232 :138 :112 :446 :307 -3 7 10 :281 :119 13 -2 -2 :112 :306 :338 8 -3 :206 -8 4 -8 :84 :1 :138 :306 0 -2 1 4 :138 :76 :112 21 -3 -3 -7 11 :119 :306 :45 7 -1 0 -4 :101 1 15
            :61 :211 :20 :204 :280 :145 :32 :190 -1 -11 9 :122 14 :1 -6 4 :11 13 -1 10 :167 :7 11 1 -2 :122 :461 4 -2 :461 -16 2 13
            :352 :175 :149 :48 :103 :1 :4 :207 0 10 :138 -14 4 :124 :174 -11 0 3 :231 :84 :22 -7 -1 :138 6 -6 16 :1 :152 -14 2 3 11 16 21
            :175 :350 :54 :183 :365 :376 :142 :94 -1 1 -6 :21 -12 5 :21 -11 1 :63 10 -1 :281 12 -2 :63 :105 11 1 -5 16
            :262 :403 :4 :53 :116 :78 :260 :203 0 9 :12 3 15 -12 11 :50 -10 :418 :333 :102 15 -2 -2 -5 :325 :233 -11 1 2 -17 :50 7 :4 -25 6
            :175 :117 :90 :386 :420 :456 :275 :105 0 -5 :50 3 -12 -10 -10 10 :92 10 -4 :123 -12 7 16
            :311 :131 :138 :135 :39 :21 :108 :462 -14 4 4 3 :181 -4 16 :49 :295 :149 :271 1 12 :39 14 -2 -10 :149 :62 -9 1 2 :22 :21 :124 :125 :322 14 -4 -5 -4 -8 -9 :62 :133 :185 :6 :271 :270 -22 2 1 4 5 5 :138 :133 9 -8 -10 :22 :12 20 3 -2
            :210 :49 :61 :9 :159 :233 :78 :162 -1 10 -12 :293 :139 14 0 :139 -5 0 :65 -14 2 :348 6 -3 :28 -1 16 :28 -16 -7 :9 :123 14 2 2
            :334 :103 :203 :32 :78 :147 :271 :6 -2 3 :230 9 -2 8 :13 -13 1 10 :16 -3 :13 12 2 :63 :16 18 :112 4 -2 :16 0 :112 -7 1 :16 :103 -1 1 15
            :210 :321 :352 :107 :146 :33 :132 :39 0 -6 -13 :266 :132 -14 5 9 :41 :78 :27 2 -2 -9 :27 -3 16 :92 10 -4 21 :46 -5 -14 :107 :41 :37 :46 8 25 :46 7 -1 -6 :37 -14 5
            :297 :327 :145 :158 :292 :349 :120 :4 1 -7 :463 -11 0 12 -8 :37 -11 -1 :46 :293 18 -1 :22 0 0 :22 -15 2 :101 2 -15
            :170 :292 :48 :159 :196 :203 :390 :349 1 13 :45 -9 3 10 :123 :63 :19 -3 5 -8 5 :182 -11 2 :55 :233 :196 :182 -14 0 1 2 3 :230 -13 6 :110 -17 4
            """)
}
