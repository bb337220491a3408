extension Languages {
    /// Portuguese of Europe and Brazil.
    static let portuguese: LanguagePack = {
        var p = LanguagePack(code: "pt")
        p.decimal = ","
        p.dropsSubject = true
        p.articlesOfPersons = true
        p.and = "e"
        p.but = "mas"
        p.relatives = "que"
        p.of = "de"
        p.placePrepositions = "a à"
        p.indefinite = "um uma"
        p.rangeTo = "a"
        p.rangeBetween = "entre"
        p.dateFillers = "de"
        p.stop = """
            o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela pelos pelas para com sem sob sobre entre contra desde até após durante e ou mas também nem se que quem cujo onde quando como porque pois enquanto embora não já ainda mais menos muito tão \
            eu tu ele ela nós eles elas me te lhe lhes seu sua seus suas meu minha este esta estes estas esse essa esses essas aquele aquela isto isso aquilo num numa deste desta desse dessa neste nesta nesse nessa todo toda todos todas outro outra outros outras mesmo mesma \
            é são era eram foi foram ser sido está estão estava estavam tem têm tinha tinham ter há havia será serão seria seriam pode podem podia deve devem
            """
        p.abbreviations = "sr sra dr dra prof gen jan fev mar abr jun jul ago set out nov dez n art etc"
        p.negation = "não, nunca, jamais, nenhum, nenhuma, ninguém, nada, sem, nem, tampouco"
        p.hedges =
            "não se pode descartar, não descarta, não está descartado, não se exclui, não exclui, talvez, possível, possíveis, possivelmente, provavelmente, aparentemente, alegado, alegada, alegadamente, suposto, suposta, supostos, supostamente, poderia//m, teria//m, até, provisório"
        p.modals = "pode podem poderia poderiam deve devem deveria deveriam quer querem"
        p.relations = "por pelo pela de do da contra com para entre"
        p.conditionals = "se, a menos que, até que, em caso de, caso, desde que"
        p.noEvidence =
            "nenhum sinal, nenhuma prova, nenhuma evidência, sem provas, não há provas, não há sinais, não há indícios, não há evidências, falso//s, falsa//s, infundado//s, infundada//s, mentira//s"
        p.prepositions =
            "de do da dos das em no na nos nas ao aos à às por pelo pela pelos pelas para com sem sob sobre entre contra desde até após durante num numa"
        p.determiners =
            "o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas nosso nossa vários várias alguns algumas cada nenhum nenhuma"
        p.clauseOpeners = "e ou mas porém enquanto quando se como porque pois após embora"
        p.that = "que se"
        p.auxiliaries =
            "é são foi foram era eram está estão estava estavam tem têm tinha tinham será serão seria há havia"
        p.adverbs = "também ainda já depois então finalmente ontem hoje amanhã assim"
        p.he = "ele"
        p.she = "ela"
        p.they = "eles elas"
        p.possessives = "seu sua seus suas"
        p.says = """
            disse diz dizem disseram dizia dito afirmou afirma afirmam afirmaram afirmado declarou declara declaram declararam explicou explica explicam explicaram acrescentou acrescenta salientou salienta sublinhou sublinha destacou destaca destacaram ressaltou ressalta informou informa informam informaram \
            anunciou anuncia anunciam anunciaram confirmou confirma confirmam confirmaram indicou indica indicam referiu refere referem contou conta relatou relata relataram escreveu escreve respondeu responde concluiu conclui comentou comenta reiterou reitera admitiu admite reconheceu reconhece \
            revelou revela observou observa apontou aponta lembrou lembra recordou recorda assegurou assegura garantiu insistiu insiste pediu pede exigiu exige criticou critica denunciou denuncia lamentou lamenta frisou avaliou avalia adiantou \
            contaram relatam narrou narra desabafou queixou queixa reclamou reclama protestou ironizou brincou confessou rebateu rebate retrucou argumentou argumenta argumentam ponderou pondera enfatizou enfatiza reforçou reforça esclareceu \
            esclarece esclareceram detalhou detalha justificou justifica defenderam defendem assinalou assinala constatou constata descreveu testemunhou insistem admitem reconhecem reconheceram revelaram mencionou citou comunicou comunicaram \
            noticiou noticia noticiaram publicou afirmava dizendo acrescentaram repetiu exclamou prometeram completou resumiu manteve reafirmou reafirma alegam sustentam alertaram negavam apontam apontaram
            """
        p.claims = "alega alegou sustenta sustentou defende defendeu"
        p.believes = "acredita acreditam acreditava considera considerou"
        p.denies =
            "negou nega negam negaram desmentiu desmente desmentiram refutou refuta descartou descarta"
        p.rejects = "rejeitou rejeita rejeitaram"
        p.doubtsCues = "duvida duvidou duvidam questionou"
        p.asks = "questionou"
        p.factualConjunctions = "enquanto quando depois porque"
        p.requests =
            "pede pediu pediram pedido exige exigiu exigiram exigido recomenda recomendou recomendaram recomendado solicita solicitou solicitaram propõe propôs ordenou"
        p.warns = "alertou alerta alertam advertiu adverte avisou ameaçou ameaça"
        p.promises = "prometeu promete garantiu garante jurou"
        p.accuses = "acusou acusa acusam acusaram culpou"
        p.expects = "espera esperam prevê preveem estima estimam estimou teme temem"
        p.weakCues =
            "conta aponta lembra recorda indica alerta pede pediu critica espera estima avalia ameaça lamenta defende considera denuncia refere queixa reclama reforçou reforça justifica descreveu mencionou citou publicou completou manteve narra apontam apontaram defendem"
        p.objectCues =
            "negou nega rejeitou rejeita desmentiu acusou acusa denunciou anunciou anuncia confirmou descartou prometeu condenou criticou"
        p.sourceBefore = "segundo, de acordo com, conforme, nas palavras de, na opinião de, citando"
        p.toldVerbs = "disse disseram declarou contou explicou afirmou"
        p.hearerMarks = "ao à a"
        p.hearerArticles = "ao à"
        p.toldPhrases =
            "em entrevista a, em entrevista ao, em entrevista à, em declarações ao, em declarações à, ao jornal, à agência, à rádio"
        p.by = "por"
        p.honorifics = "senhor senhora doutor doutora sr sra dr dra"
        p.womensTitles = "senhora doutora sra dra"
        p.mensTitles = "senhor doutor sr"
        p.roles = """
            ceo cfo presidente ministro ministra secretário secretária chanceler porta-voz chefe diretor diretora prefeito prefeita autarca procurador procuradora juiz juíza advogado advogada embaixador embaixadora deputado deputada senador senadora general coronel comandante vice-presidente premiê primeiro-ministro primeira-ministra \
            responsável líder especialista analista pesquisador pesquisadora investigador investigadora médico médica professor professora treinador técnico jogador atacante testemunha morador moradora pescador trabalhador sindicalista dirigente governador governadora rei rainha papa bispo jornalista comissário delegado
            """
        p.genericRoles = "chefe responsável líder dirigente especialista porta-voz testemunha morador"
        p.otherOffices = "ex vice"
        p.roleModifiers =
            "primeiro ex vice geral alto nacional regional exterior exteriores interior defesa justiça saúde economia finanças fazenda estado negócios estrangeiros bombeiros"
        p.roleLinks = "de do da dos das para"
        p.bodies =
            "ministério governo polícia exército tribunal procuradoria corte congresso parlamento senado câmara prefeitura agência autoridade autoridades comissão comitê comité sindicato partido empresa companhia grupo banco federação associação organização hospital universidade instituto fundação conselho marinha guarda oposição clube equipe departamento serviço"
        p.groups =
            "autoridades funcionários moradores testemunhas especialistas médicos investigadores procuradores soldados rebeldes separatistas manifestantes bombeiros cientistas sindicatos pescadores trabalhadores familiares observadores analistas residentes ativistas fontes"
        p.firms = "empresa companhia grupo clube banco fabricante operadora"
        p.organisationWords =
            "banco partido universidade instituto agência ministério jornal rádio televisão grupo companhia linhas união clube futebol"
        p.bareSources = "dados informações"
        p.questionWords = "como porque se onde quando quem qual quais"
        p.placeWords = "rua praça avenida lago mar ilha monte rio porto aeroporto ponte província região vale"
        p.firstNames =
            "joão josé antónio antônio manuel francisco luís luiz carlos paulo pedro jorge miguel rui ricardo fernando marcelo bruno rafael joe donald vladimir jens"
        p.womenNames =
            "maria ana isabel paula joana marta sofia catarina inês carla helena ursula angela mariana juliana"
        p.states = """
            Russia=rússia russo russa russos russas|moscou moscovo kremlin;Ukraine=ucrânia ucraniano ucraniana ucranianos|kiev;United States=estados-unidos americano americana americanos eua|washington;United Kingdom=reino-unido britânico britânica britânicos|londres;Germany=alemanha alemão alemã alemães|berlim;France=frança francês francesa|paris;\
            Italy=itália italiano italiana|roma;Spain=espanha espanhol espanhola|madri madrid;Poland=polónia polônia polaco polonês|varsóvia;China=china chinês chinesa|pequim;Belarus=bielorrússia belarus|minsk;Turkey=turquia turco turca|ancara;Israel=israel israelense israelita|jerusalém;Iran=irã irão iraniano|teerã teerão;Syria=síria sírio|damasco;\
            Brazil=brasil brasileiro brasileira brasileiros|brasília;Portugal=portugal português portuguesa portugueses|lisboa;Angola=angola angolano|luanda;Mozambique=moçambique moçambicano|maputo;Argentina=argentina argentino|;Venezuela=venezuela venezuelano|caracas;Japan=japão japonês|tóquio;Greece=grécia grego|atenas
            """
        p.outletWords = "jornal diário semanário emissora rádio revista agência televisão site portal"
        p.months =
            "janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro set, outubro out, novembro nov, dezembro dez"
        p.weekdays =
            "segunda-feira segunda, terça-feira terça, quarta-feira quarta, quinta-feira quinta, sexta-feira sexta, sábado, domingo"
        p.viewBefore = "para"
        p.untils = "até"
        p.figureCues = "conta contou estima estimou calcula calculou fala falam"
        p.per = "por ao"
        p.halves = "e mei/o/a"
        p.aged = "idade"
        p.numbers =
            "um=1,uma=1,dois=2,duas=2,três=3,quatro=4,cinco=5,seis=6,sete=7,oito=8,nove=9,dez=10,onze=11,doze=12,treze=13,catorze=14,quatorze=14,quinze=15,dezesseis=16,dezasseis=16,dezessete=17,dezassete=17,dezoito=18,dezenove=19,dezanove=19,vinte=20,trinta=30,quarenta=40,cinquenta=50,sessenta=60,setenta=70,oitenta=80,noventa=90,cem=100,duzentos=200"
        p.magnitudes = "mil=1000,milhão=1000000,milhões=1000000,bilhão=1000000000,bilhões=1000000000"
        p.vague =
            "dezenas de milhares=10000=tens_of,centenas de milhares=100000=hundreds_of,dezenas=10=tens_of,centenas=100=hundreds_of,milhares=1000=thousands_of,dúzia=12=exact,dezena=10=approx,centena=100=approx,milhões=1000000=thousands_of,bilhões=1000000000=thousands_of"
        p.several = "vários várias alguns algumas muitos muitas poucos poucas"
        p.halfOf = "meio meia"
        p.exceeding =
            "supera superam superar superará superarão superaram superando superava superou ultrapassa ultrapassam ultrapassar ultrapassará ultrapassarão ultrapassaram ultrapassando ultrapassava ultrapassou excede excedem"
        p.bounds =
            "at_least: pelo menos, ao menos, mais de, não menos de, no mínimo; at_most: no máximo, até, menos de; approx: cerca de, aproximadamente, em torno de, por volta de; approx_below: quase;"
        p.boundsAfter = "at_least: ou mais, pelo menos; approx: aproximadamente;"
        p.units = """
            percent: por cento, %; percentage point: ponto//s percentual, pontos percentuais; meter: metro//s, m; kilometer: quilómetro//s, quilômetro//s, km; centimeter: centímetro//s, cm; kilogram: quilo//s, kg; gram: grama//s; metric ton: tonelada//s; liter: litro//s; hectare: hectare//s; degree: grau//s; \
            hour: hora//s; minute: minuto//s; second: segundo//s; day: dia//s; week: semana//s; month: mês, meses; year: ano//s; megawatt: megawatt//s; barrel: barril, barris; foot: pés; mile: milha//s; kilometer per hour: km / h;
            """
        p.currencies =
            "EUR: €, euro//s; USD: $, dólar//es; GBP: £, libra//s; BRL: real, reais; CENT: cêntimo//s, |, centavo//s; CROWN: coroa//s;"
        p.notCounted = "h horas"
        p.notCountedBefore = "número n página capítulo artigo linha sala rua"
        p.timeUnits = "segundo segundos minuto minutos hora horas dia dias semana semanas mês meses ano anos década"
        p.increments = "outros outras adicionais mais novos novas"
        p.rises = """
            aumentou aumenta subiu sobe cresceu cresce elevou aumentar aumentaram aumentado subir subiram \
            subido crescer cresceram
            """
        p.falls = """
            caiu cai baixou desceu diminuiu perdeu reduziu cair caíram caído baixar baixaram descer desceram \
            diminuir diminuíram reduzir reduzido reduziram
            """
        p.relativeDays = "hoje=0;ontem=-1;amanhã=1;anteontem=-2"
        p.relativeWords = "passado=-1;passada=-1;próximo=1;próxima=1;este=0;esta=0"
        p.evidence = """
            imagery: imagens de satélite, imagem, imagens, foto//s; video: vídeo//s, gravação, gravações; document: documento//s, relatório//s, carta, comunicado, estudo; unnamed official: sob condição de anonimato, fontes próximas; \
            monitor: observador//es, sensores, estação de medição; estimate: estimativa//s; eyewitness: testemunha//s; official: porta-voz, ministério, polícia; outlet: agência de notícias, mídia local, imprensa local;
            """
        p.concepts = portugueseConcepts
        p.furniture =
            "voltar ao topo, leia também, leia mais, veja também, notícias relacionadas, compartilhe, compartilhar, partilhar, newsletter, publicidade, comentários, assine, siga-nos, imprimir, início, menu, mais lidas, cookies, tags, artigo anterior, próximo artigo, continue lendo"
        p.captions = "foto, imagem, vídeo, infográfico, crédito"
        p.sourceLines = "fonte, fontes, via, publicado por, publicado originalmente em, com informações de"
        p.contributors = "contribuiu para este artigo, contribuíram para este artigo, com informações de, com agências"
        p.bylines = "por, redação"
        p.copyright = "©, copyright, todos os direitos reservados"
        p.terms =
            "no redistribution: proibida a reprodução, sem autorização; takedown contact: contacte-nos, entre em contato, será removido; licence: licença, creative commons;"
        p.followUs = "no google news, no facebook, no twitter, no telegram, no instagram"
        p.bylineWords = "por"
        p.datedBylineWords = "por"
        p.authorLabels = "autor autores autora texto publicado"
        return p
    }()

    private static let portugueseConcepts = """
        withdraw: retirada, retirar, recuo;
        return: retorno, regresso;
        deescalate: desescalada;
        attack: ataque, invasão, ofensiva, atentado, ataques;
        threat: ameaça;
        deploy: envio-de-tropas, destacamento;
        troops: tropas, soldados, soldado, militares, exército;
        rebel: rebeldes, separatistas;
        weapon: armas, arma;
        fight: combates, confrontos;
        violate: violação, violações, violar;
        ceasefire: cessar-fogo, trégua;
        peace: paz;
        war: guerra;
        conflict: conflito;
        cyberattack: ciberataque;
        border: fronteira;
        exercise: exercícios, manobras;
        vehicle: veículo, camião, caminhão;
        train: comboio, trem;
        plane: avião;
        ship: navio, barco, ferry;
        helicopter: helicóptero;
        video: vídeo;
        image: imagem, foto;
        kill: morto, mortos, mortes, morte, morreu, morreram, matou, matar;
        injure: ferido, feridos, ferimentos;
        missing: desaparecido, desaparecidos;
        rescue: resgate, resgatado, socorro;
        evacuate: evacuado, evacuados, retirados-de-casa;
        flee: fuga, fugiram;
        hostage: refém, reféns;
        victim: vítima, vítimas;
        fire: incêndio, fogo, chamas;
        explode: explosão, explosões, bomba;
        flood: cheia, inundação, enchente, enchentes;
        storm: tempestade, furacão;
        quake: terremoto, sismo;
        collapse: desabamento, colapso;
        crash: acidente, colisão;
        sink: afundou, naufrágio;
        destroy: destruição, destruído;
        damage: danos;
        rain: chuva, chuvas;
        arrest: detido, detidos, prisão, preso;
        trial: julgamento;
        verdict: veredito, decisão-judicial;
        sentence: pena, condenação;
        guilty: culpado, condenado;
        acquit: absolvido;
        appeal: recurso, recorrer;
        fraud: fraude;
        murder: homicídio, assassinato;
        judge: juiz, juíza;
        lawyer: advogado, advogada;
        prosecutor: procurador, procuradoria;
        investigate: investigação;
        evidence: prova, provas;
        crime: crime;
        police: polícia;
        disease: doença, surto, epidemia;
        infect: infeção, infecção, infetados, infectados, contágio;
        virus: vírus;
        vaccine: vacina, vacinação;
        case: caso, casos;
        hospital: hospital;
        patient: paciente, doente;
        doctor: médico, médicos;
        quarantine: quarentena;
        symptom: sintoma, febre;
        water: água;
        contaminate: contaminação, fuga-de, vazamento;
        election: eleição, eleições, voto, votação;
        parliament: parlamento, congresso, deputados;
        government: governo;
        minister: ministro, ministra;
        president: presidente;
        resign: demissão, renúncia, renunciou;
        law: lei;
        protest: protesto, protestos, manifestação, manifestantes;
        ban: proibição;
        sanction: sanções, sanção;
        agree: acordo;
        negotiate: negociação, negociações, diálogo;
        meet: reunião, cimeira, cúpula;
        diplomacy: diplomacia;
        spokesman: porta-voz;
        money: dinheiro;
        price: preço, preços;
        company: empresa, companhia;
        bank: banco;
        profit: lucro;
        loss: prejuízo, perdas;
        job: emprego, trabalhadores, funcionários;
        tax: imposto, impostos;
        budget: orçamento;
        debt: dívida;
        economy: economia;
        market: mercado, bolsa;
        goal: gol, golo;
        club: clube;
        player: jogador, atacante;
        coach: treinador;
        win: vitória, venceu;
        lose: derrota, perdeu;
        season: temporada, época;
        people: pessoas, pessoa, gente, moradores, habitantes;
        man: homem, homens;
        woman: mulher, mulheres;
        child: criança, crianças;
        family: família, famílias;
        civilian: civis, civil;
        refugee: refugiados, migrantes;
        house: casa, casas;
        building: edifício, prédio;
        school: escola, escolas;
        street: rua;
        bridge: ponte;
        port: porto;
        warehouse: armazém, depósito;
        factory: fábrica;
        airport: aeroporto;
        city: cidade;
        village: aldeia, vila;
        region: região, província;
        country: país;
        island: ilha;
        sea: mar;
        river: rio;
        mountain: montanha;
        increase: aumento;
        decrease: queda, redução;
        begin: início;
        end: fim;
        prevent: evitar, impedir;
        help: ajuda;
        support: apoio;
        plan: plano, planos;
        cause: causa, causas;
        responsible: responsável, responsabilidade;
        warn: alerta, aviso;
        fear: medo, receio;
        annex: anexação, anexou;
        security: segurança;
        defence: defesa;
        flag: bandeira;
        ambassador: embaixador;
        alliance: aliança;
        observer: observadores;
        independent: independente;
        chemical: químico, química;
        ammonia: amoníaco, amônia;
        smoke: fumaça, fumo;
        firefighter: bombeiros;
        safe: seguro, segura;
        sabotage: sabotagem;
        ignore: ignorou, ignorado;
        late: tarde;
        first: primeiro, primeira;
        last: último, última;
        new: novo, nova, novos;
        team: equipa, equipe, time;
        expert: especialistas, especialista;
        know: saber, sabemos, sabe;
        close: fechar, encerrar, encerradas, fechadas;
        union: sindicato;
        ministry: ministério;
        health: saúde;
        clean: limpa, limpo;
        filter: filtro;
        drink: beber, potável;
        source: fonte;
        danger: perigo;
        strong: forte;
        work: trabalho;
        search: busca, buscas;
        world: mundo;
        life: vida;
        north: norte;
        south: sul;
        east: leste;
        west: oeste;
        valley: vale;
        nuclear: nuclear;
        climate: clima;
        mourning: luto;
        see: ver, vemos;
        indication: sinal, sinais, indício, indícios;
        """
}
