extension Languages {
    /// Spanish.
    static let spanish: LanguagePack = {
        var p = LanguagePack(code: "es")
        p.fusedArticles = "del al"
        p.decimal = ","
        p.dropsSubject = true
        p.and = "y e"
        p.but = "pero"
        p.relatives = "que"
        p.of = "de"
        p.placePrepositions = "en a"
        p.indefinite = "un una"
        p.rangeTo = "a"
        p.rangeBetween = "entre"
        p.dateFillers = "de del er"
        p.stop = """
            el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta para por según sin sobre tras y e o u ni pero mas sino aunque que quien quienes cual cuales donde cuando como si porque pues mientras \
            yo tú él ella nosotros ellos ellas me te se le les nos su sus mi mis tu este esta estos estas ese esa esos esas aquel aquella esto eso ello no ya muy más menos también tan tanto todo toda todos todas otro otra otros otras mismo misma \
            es son era eran fue fueron ser sido está están estaba estaban ha han había habían haber hay hubo será serán sería serían puede pueden podía debe deben
            """
        p.abbreviations =
            "sr sra srta dr dra d dña prof gral ene feb mar abr jun jul ago sept sep oct nov dic ee uu núm art etc n"
        p.negation = "no, nadie, nunca, jamás, ningún, ninguno, ninguna, nada, sin, ni, tampoco"
        p.hedges =
            "no se puede descartar, no se descarta, no descarta, no puede descartarse, quizá//s, tal vez, posible//s, posiblemente, probablemente, al parecer, aparentemente, supuesto//s, supuesta//s, supuestamente, presunto//s, presunta//s, presuntamente, podría//n, habría//n, hasta, provisional//es"
        p.modals = "puede pueden podría podrían debe deben debería deberían quiere quieren querría"
        p.relations = "por de contra con para entre hacia desde"
        p.conditionals = "si, a menos que, hasta que, en caso de, siempre que, salvo que"
        p.noEvidence =
            "ninguna señal, ninguna prueba, sin pruebas, no hay pruebas, no hay indicios, no hay evidencia, no hay señales, falso//s, falsa//s, infundado//s, infundada//s, mentira//s, descartado, inventado"
        p.prepositions = "de del al a ante bajo con contra desde durante en entre hacia hasta para por sin sobre tras"
        p.determiners =
            "el la los las un una unos unas este esta estos estas ese esa esos esas aquel su sus nuestro nuestra varios varias algunos algunas cada ningún ninguna"
        p.clauseOpeners = "y e o pero aunque mientras cuando si como porque pues tras"
        p.that = "que si"
        p.auxiliaries =
            "ha han había habían es son fue fueron era eran está están estaba estaban será serán sería habrá hay"
        p.adverbs = "también además ya aún todavía así después luego finalmente igualmente ayer hoy mañana asimismo"
        p.he = "él"
        p.she = "ella"
        p.they = "ellos ellas"
        p.possessives = "su sus"
        p.says = """
            dijo dice dicen dijeron decía dicho afirmó afirma afirman afirmaron afirmado aseguró asegura aseguran aseguraron asegurado declaró declara declaran declararon declarado señaló señala señalan señalaron señalado explicó explica explican explicaron explicado \
            indicó indica indican indicaron indicado añadió añade agregó agrega informó informa informan informaron informado manifestó manifiesta manifestaron comentó comenta subrayó subraya subrayaron destacó destaca destacaron recordó recuerda anunció anuncia anunciaron anunciado \
            confirmó confirma confirmaron confirmado reconoció reconoce reconocieron admitió admite admitieron insistió insiste precisó precisa apuntó apunta contó cuenta relató relata escribió escribe respondió responde concluyó concluye reiteró reitera expresó expresa expuso sostuvo \
            resaltó comunicó aclaró detalló exclamó lamentó lamenta celebró pidió pide exigió exige instó insta reclamó reclama criticó critica denunció denuncia consideró considera opinó opina advirtiendo aseverando \
            aseveró asevera enfatizó enfatiza puntualizó puntualiza matizó matiza zanjó espetó replicó replica contestó contesta argumentó argumenta argumentaron adujo arguyó alegaron confesó confiesa reveló revela revelaron relataron narró \
            narra contaron recalcó recalca recalcaron remarcó ironizó bromeó protestó quejó queja quejaron denunciaron denuncian describió detalla detallaron constató concretó adelantó adelanta avanzó transmitió trasladó testificó afirmaba \
            aseguraba señalaba explicaba declaraba sostienen sostuvieron mantiene mantienen mantuvo excusó justificó defendió subrayan lamentaron recordaron reconocen admiten confirman sentenció comunicaron apuntan apuntaron agregaron \
            añadieron exigieron pidieron pronosticó vaticinó
            """
        p.claims = "sostiene sostuvo alega alegó"
        p.believes = "cree creen creía opina considera consideran"
        p.denies =
            "negó niega niegan negaron negado desmintió desmiente desmintieron descartó descarta refutó refuta"
        p.rejects = "rechazó rechaza rechazan rechazaron"
        p.doubtsCues = "dudó duda dudan cuestionó cuestiona"
        p.asks = "cuestionó cuestiona"
        p.factualConjunctions = "mientras cuando después porque aunque"
        p.requests =
            "pide pidió pidieron pedido exige exigió exigieron exigido recomienda recomendó recomendaron recomendado solicita solicitó solicitaron solicitado ordenó ordenaron propone propuso"
        p.warns = "advirtió advierte advierten advirtieron alertó alerta alertaron amenazó amenaza avisó"
        p.promises = "prometió promete prometieron juró garantizó garantiza comprometió"
        p.accuses = "acusó acusa acusan acusaron acusado culpó culpa"
        p.expects = "espera esperan prevé prevén teme temen calcula calculan estima estiman estimó"
        p.weakCues =
            "cuenta apunta recuerda precisa celebró pide pidió critica insta alerta amenaza espera calcula expresa destaca lamentó consideró culpa duda duda denuncia contestó describió adelanta avanzó transmitió trasladó mantiene mantienen mantuvo excusó justificó defendió confirman apuntan apuntaron exigieron pidieron narra queja"
        p.objectCues =
            "negó niega rechazó rechaza desmintió acusó acusa denunció anunció anuncia confirmó descartó prometió condenó criticó"
        p.sourceBefore = "según, de acuerdo con, en palabras de, a juicio de, citando a, según informó, conforme a"
        p.toldVerbs = "dijo dijeron declaró contó explicó aseguró afirmó señaló informó"
        p.hearerMarks = "a al"
        p.hearerArticles = "al"
        p.toldPhrases =
            "en una entrevista con, en una entrevista a, en declaraciones a, en declaraciones al, al diario, al periódico, a la agencia, a la cadena, a preguntas de"
        p.by = "por"
        p.honorifics = "señor señora don doña sr sra dr dra"
        p.womensTitles = "señora doña sra dra"
        p.mensTitles = "señor don sr"
        p.roles = """
            ceo cfo presidente presidenta ministro ministra secretario secretaria canciller portavoz jefe jefa director directora alcalde alcaldesa fiscal juez jueza abogado abogada embajador embajadora diputado diputada senador senadora general coronel comandante vicepresidente vicepresidenta \
            responsable líder experto experta analista investigador investigadora médico médica doctor doctora profesor profesora entrenador jugador delantero testigo vecino vecina pescador trabajador trabajadora sindicalista dirigente gobernador gobernadora rey reina papa obispo periodista comisario consejero consejera
            """
        p.genericRoles = "jefe jefa responsable líder dirigente experto experta portavoz testigo vecino"
        p.otherOffices = "ex antiguo vice adjunto"
        p.roleModifiers =
            "primer primera ex antiguo vice adjunto general alto nacional regional exteriores interior defensa justicia sanidad salud economía hacienda finanzas estado bomberos"
        p.roleLinks = "de del para"
        p.bodies =
            "ministerio gobierno policía ejército tribunal juzgado fiscalía corte congreso parlamento senado ayuntamiento agencia autoridad autoridades comisión comité sindicato partido empresa compañía grupo banco federación asociación organización hospital universidad instituto fundación consejo armada guardia oposición club equipo departamento oficina servicio"
        p.groups =
            "autoridades funcionarios vecinos testigos expertos médicos investigadores fiscales soldados rebeldes separatistas manifestantes bomberos científicos sindicatos pescadores trabajadores familiares observadores analistas residentes activistas fuentes"
        p.firms = "empresa compañía grupo club banco aerolínea fabricante operador entidad"
        p.organisationWords =
            "banco partido universidad instituto agencia ministerio diario radio televisión grupo compañía líneas unión club fútbol real prensa"
        p.bareSources = "datos informaciones"
        p.questionWords = "cómo si dónde cuándo quién quiénes cuál cuáles qué"
        p.placeWords = "calle plaza avenida lago mar isla monte río puerto aeropuerto puente provincia región valle"
        p.firstNames =
            "josé juan antonio manuel francisco luis carlos miguel pedro javier jesús alejandro fernando pablo sergio jorge alberto rafael diego andrés mario joe donald vladimir jens antónio nicolás gustavo"
        p.womenNames =
            "maría carmen ana isabel laura cristina marta elena lucía sara paula claudia rosa teresa ursula angela patricia mónica"
        p.states = """
            Russia=rusia ruso rusa rusos rusas|moscú kremlin;Ukraine=ucrania ucraniano ucraniana ucranianos ucranianas|kiev;United States=estados-unidos estadounidense estadounidenses eeuu ee.uu|washington;United Kingdom=reino-unido británico británica británicos|londres;Germany=alemania alemán alemana alemanes|berlín;\
            France=francia francés francesa franceses|parís;Italy=italia italiano italiana italianos|roma;Spain=españa español española españoles|madrid;Poland=polonia polaco polaca|varsovia;China=china chino chinos|pekín;Belarus=bielorrusia bielorruso bielorrusa|minsk;Turkey=turquía turco turca|ankara;Israel=israel israelí israelíes|jerusalén;\
            Iran=irán iraní iraníes|teherán;Syria=siria sirio siria|damasco;Mexico=méxico mexicano mexicana mexicanos|;Argentina=argentina argentino argentinos|;Colombia=colombia colombiano colombiana|bogotá;Venezuela=venezuela venezolano venezolana|caracas;Chile=chile chileno chilena|;Peru=perú peruano peruana|lima;Brazil=brasil brasileño brasileña|;\
            Cuba=cuba cubano cubana|;Portugal=portugal portugués portuguesa|lisboa;Japan=japón japonés japonesa|tokio;India=india indio|;Greece=grecia griego griega|atenas;Morocco=marruecos marroquí|rabat;Ecuador=ecuador ecuatoriano|quito
            """
        p.outletWords = "diario periódico semanario cadena radio revista agencia televisión portal web"
        p.months =
            "enero ene, febrero feb, marzo, abril abr, mayo, junio jun, julio jul, agosto ago, septiembre sept sep setiembre, octubre oct, noviembre nov, diciembre dic"
        p.weekdays = "lunes, martes, miércoles, jueves, viernes, sábado, domingo"
        p.viewBefore = "para"
        p.untils = "hasta"
        p.figureCues =
            "detalló precisó adelantó reconoció cifró cifra contó contabilizó sitúa situó calcula calculó estima estimó"
        p.per = "por al"
        p.halves = "y medi/o/a"
        p.aged = "edad"
        p.numbers =
            "un=1,una=1,uno=1,dos=2,tres=3,cuatro=4,cinco=5,seis=6,siete=7,ocho=8,nueve=9,diez=10,once=11,doce=12,trece=13,catorce=14,quince=15,dieciséis=16,diecisiete=17,dieciocho=18,diecinueve=19,veinte=20,treinta=30,cuarenta=40,cincuenta=50,sesenta=60,setenta=70,ochenta=80,noventa=90,cien=100,doscientos=200,quinientos=500"
        p.magnitudes = "mil=1000,millón=1000000,millones=1000000,billón=1000000000000,billones=1000000000000"
        p.vague =
            "decenas de miles=10000=tens_of,cientos de miles=100000=hundreds_of,decenas=10=tens_of,cientos=100=hundreds_of,centenares=100=hundreds_of,miles=1000=thousands_of,media docena=6=exact,docena=12=exact,decena=10=approx,veintena=20=approx,treintena=30=approx,centenar=100=approx,millones=1000000=thousands_of,millares=1000=thousands_of"
        p.several = "varios varias algunos algunas pocos pocas muchos muchas"
        p.halfOf = "medio"
        p.exceeding =
            "supera superan superar superado superará superarán superaron superando superaba superaban superó supere superen supera excede exceden exceder"
        p.bounds =
            "at_least: al menos, por lo menos, más de, más del, no menos de, como mínimo; at_most: como máximo, hasta, hasta los, hasta las, menos de, menos del; approx: unos, unas, alrededor de, cerca de, aproximadamente, en torno a; approx_below: casi;"
        p.boundsAfter = "at_least: al menos, o más, por lo menos; approx: aproximadamente;"
        p.units = """
            percent: por ciento, %; percentage point: punto//s porcentual//es; meter: metro//s, m; kilometer: kilómetro//s, km; centimeter: centímetro//s, cm; kilogram: kilo//s, kilogramo//s, kg; gram: gramo//s; metric ton: tonelada//s; liter: litro//s; hectare: hectárea//s; square kilometer: kilómetro//s cuadrado//s; degree: grado//s; \
            hour: hora//s; minute: minuto//s; second: segundo//s; day: día//s; week: semana//s; month: mes//es; year: año//s; megawatt: megavatio//s; barrel: barril//es; foot: pie//s; mile: milla//s; kilometer per hour: km / h, kilómetros por hora;
            """
        p.currencies =
            "EUR: €, euro//s; USD: $, dólar//es; GBP: £, libra//s; CHF: franco//s suizo//s; CENT: céntimo//s, |, centavo//s; CROWN: corona//s; PESO: peso//s;"
        p.notCounted = "h horas"
        p.notCountedBefore = "número núm n página capítulo artículo línea sala calle"
        p.timeUnits = "segundo segundos minuto minutos hora horas día días semana semanas mes meses año años década"
        p.increments = "otros otras adicionales más nuevos nuevas"
        p.rises = """
            aumentó aumentado aumenta subió subido sube crece creció crecido ascendió asciende elevó \
            aumentar aumentaron aumentando subir subieron subiendo crecer crecieron elevaron elevado \
            ascender 
            """
        p.falls = """
            cayó caído cae bajó bajado baja descendió disminuyó perdió redujo caer cayeron cayendo bajar \
            bajaron bajando descender descendieron descendido disminuir disminuido reducir reducido \
            redujeron
            """
        p.relativeDays = "hoy=0;ayer=-1;mañana=1;anteayer=-2;anoche=-1"
        p.relativeWords = "pasado=-1;pasada=-1;próximo=1;próxima=1;este=0;esta=0"
        p.evidence = """
            imagery: imágenes de satélite, imagen//es, foto//s, fotografía//s; video: vídeo//s, video//s, grabación//es; document: documento//s, informe//s, carta, comunicado, estudio; unnamed official: bajo condición de anonimato, fuentes cercanas, fuentes oficiales; \
            monitor: observador//es, sensores, estación//es de medición; estimate: estimación//es, cálculos; eyewitness: testigo//s, vecino//s; official: portavoz, ministerio, policía; outlet: agencia de noticias, medios locales;
            """
        p.concepts = spanishConcepts
        p.furniture =
            "volver arriba, lea también, lee también, te puede interesar, noticias relacionadas, artículos relacionados, compartir, boletín, publicidad, comentarios, suscríbete, suscríbase, síguenos, imprimir, inicio, menú, lo más leído, cookies, etiquetas, artículo anterior, artículo siguiente, seguir leyendo"
        p.captions = "foto, imagen, vídeo, video, infografía, fotografía, crédito"
        p.sourceLines = "fuente, fuentes, vía, publicado por, publicado originalmente en, con información de"
        p.contributors = "contribuyó a este artículo, contribuyeron a este artículo, con información de, con agencias"
        p.bylines = "por, redacción"
        p.copyright = "©, copyright, todos los derechos reservados"
        p.terms =
            "no redistribution: prohibida la reproducción, sin autorización; takedown contact: contáctenos, será retirado; licence: licencia, creative commons;"
        p.followUs = "en google news, en facebook, en twitter, en telegram, en instagram"
        p.bylineWords = "por de"
        p.datedBylineWords = "por"
        p.nameBylineWords = "de"
        p.innerBylineWords = "de"
        p.authorLabels = "autor autores autora texto publicado"
        p.bylineBreaks = "el"
        p.with = "con"
        p.institutions = "redacción agencia"
        return p
    }()

    private static let spanishConcepts = """
        withdraw: retirada, retirar, repliegue, replegar;
        return: regreso, regresar, retorno;
        deescalate: desescalada, distensión;
        escalate: escalada;
        attack: ataque, invasión, ofensiva, atentado, invadir, atacar;
        threat: amenaza;
        deploy: despliegue, desplegar;
        troops: tropas, soldados, soldado, militares, ejército, fuerzas;
        rebel: rebeldes, separatistas, insurgentes;
        weapon: armas, arma, armamento;
        shell: proyectiles, artillería;
        fight: combates, combate, lucha;
        violate: violación-de, violar, violaciones;
        ceasefire: alto-el-fuego, tregua;
        peace: paz;
        war: guerra;
        conflict: conflicto;
        cyberattack: ciberataque, ciberataques;
        border: frontera;
        exercise: maniobras, ejercicios;
        tank: tanques, tanque;
        vehicle: vehículo, camión;
        train: tren;
        plane: avión, aeronave;
        ship: barco, buque, ferry, embarcación;
        helicopter: helicóptero;
        video: vídeo, video;
        image: imagen, foto;
        kill: muerto, muertos, muertes, muerte, murió, murieron, matar, mató, fallecido, fallecidos, fallecieron, \
            falleció, morir;
        injure: herido, heridos, herida, heridas, lesionado;
        missing: desaparecido, desaparecidos;
        rescue: rescate, rescatado, rescatados;
        evacuate: evacuado, evacuados, evacuación, evacuar;
        flee: huir, huyeron;
        hostage: rehén, rehenes, secuestro;
        victim: víctima;
        fire: incendio, fuego, llamas;
        explode: explosión, explosiones, bomba, explotó, estallido;
        flood: inundación, inundaciones;
        storm: tormenta, huracán;
        quake: terremoto, sismo, seísmo;
        collapse: derrumbe, colapso;
        crash: accidente, choque, colisión, descarriló;
        sink: hundió, naufragio;
        destroy: destruido, destrucción;
        damage: daños, daño;
        rain: lluvia, lluvias;
        arrest: detenido, detención, arresto, detenidos;
        charge-crime: imputado, acusación;
        trial: juicio, proceso;
        verdict: veredicto, fallo;
        sentence: condena, prisión, cárcel, condenó;
        guilty: culpable, condenado;
        acquit: absuelto, absolución;
        appeal: recurso, apelación, recurrir, apelar;
        fraud: fraude, estafa;
        murder: asesinato, homicidio;
        judge: juez, jueza;
        lawyer: abogado, abogada;
        prosecutor: fiscal, fiscalía;
        investigate: investigación, investigar;
        evidence: prueba, pruebas, evidencia;
        witness: testigo;
        crime: delito, crimen;
        police: policía;
        disease: enfermedad, brote, epidemia;
        infect: infección, contagiado, contagiados, infectados, contagio;
        virus: virus;
        vaccine: vacuna, vacunación;
        case: caso, casos;
        hospital: hospital;
        patient: paciente, pacientes;
        doctor: médico, médicos;
        quarantine: cuarentena;
        symptom: síntoma, fiebre;
        water: agua;
        contaminate: contaminación, fuga, vertido;
        election: elecciones, elección, votación, votantes;
        party: partido-político;
        parliament: parlamento, congreso, diputados;
        government: gobierno;
        minister: ministro, ministra;
        president: presidente, presidenta;
        resign: dimisión, dimitió, dimitir, renuncia;
        law: ley;
        protest: protesta, manifestación, manifestantes;
        ban: prohibición, prohibido;
        sanction: sanción, sanciones;
        agree: acuerdo, acordado, acordó, acordaron, pactado;
        negotiate: negociación, negociaciones, diálogo;
        meet: reunión, cumbre;
        visit: visita;
        diplomacy: diplomacia, diplomático;
        spokesman: portavoz;
        money: dinero;
        pay: pagar, pago;
        price: precio, precios;
        company: empresa, compañía;
        bank: banco;
        profit: beneficios, ganancias;
        loss: pérdidas, pérdida;
        job: empleo, trabajadores, empleados;
        tax: impuesto, impuestos;
        budget: presupuesto;
        debt: deuda;
        economy: economía;
        market: mercado, bolsa;
        buy: compra, comprar;
        sell: venta, vender;
        goal: gol, goles;
        club: club;
        player: jugador, delantero;
        coach: entrenador;
        win: victoria, ganó;
        lose: derrota;
        season: temporada;
        people: personas, persona, gente, vecinos, habitantes, residentes;
        man: hombre, hombres;
        woman: mujer, mujeres;
        child: niño, niños, niña;
        family: familia, familias, familiares;
        civilian: civil, civiles;
        refugee: refugiado, refugiados;
        house: casa, vivienda, viviendas;
        building: edificio;
        school: escuela, escuelas, colegio, colegios;
        street: calle;
        bridge: puente;
        port: puerto;
        warehouse: almacén, depósito;
        factory: fábrica;
        airport: aeropuerto;
        city: ciudad;
        village: pueblo, aldea;
        region: región, provincia;
        country: país;
        island: isla;
        sea: mar;
        river: río;
        mountain: montaña;
        increase: aumento, incremento, aumentó;
        decrease: descenso, caída;
        begin: comienzo, inicio;
        end: fin, final;
        prevent: evitar, impedir;
        help: ayuda;
        support: apoyo;
        plan: plan, planes;
        cause: causa, causas;
        responsible: responsable, responsabilidad;
        deny: desmentido;
        confirm: confirmación;
        warn: advertencia, advertencias;
        accuse: acusaciones;
        fear: temor, miedo;
        annex: anexión, anexionó;
        base: base-militar;
        security: seguridad;
        defence: defensa;
        flag: bandera;
        ambassador: embajador;
        newspaper: periódico, diario;
        alliance: alianza;
        observer: observadores;
        estimate: estimación;
        independent: independiente;
        chemical: químico, química, químicos;
        ammonia: amoniaco, amoníaco;
        smoke: humo;
        firefighter: bomberos, bombero;
        safe: seguro, segura;
        negligence: negligencia;
        sabotage: sabotaje;
        ignore: ignoró, ignorado;
        late: tarde;
        first: primero, primera, primeros;
        last: último, última;
        new: nuevo, nueva, nuevos;
        send: enviar, envía, envío;
        team: equipo;
        expert: expertos, experto;
        know: saber, sabemos, sabe;
        close: cerrar, cierre, cerradas;
        union: sindicato;
        ministry: ministerio;
        health: salud, sanidad, sanitarias;
        clean: limpia, limpio;
        filter: filtro;
        drink: beber, potable;
        source: fuente;
        danger: peligro;
        strong: fuerte;
        work: trabajo;
        search: búsqueda;
        world: mundo;
        life: vida;
        question: pregunta;
        north: norte;
        south: sur;
        east: este-del;
        west: oeste;
        valley: valle;
        similar: similar;
        nuclear: nuclear;
        food: alimentos;
        film: película;
        music: música;
        book: libro;
        climate: clima, climático;
        mourning: luto, duelo;
        toll: balance;
        see: ver, vemos;
        sign: señal, señales;
        """
}
