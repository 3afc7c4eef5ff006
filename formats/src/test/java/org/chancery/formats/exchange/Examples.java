package org.chancery.formats.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Records of an invented article, as {@code read} writes them. */
final class Examples {

  private Examples() {}

  static ObjectNode article() {
    return Exchange.json(
        """
        {'record':'article','id':'a-1','source':'lesk.txt','url':'https://example.org/lesk-talks',
         'title':'Talks on the ferry line','outlet':'Morvia Herald','authors':['Ada Lindqvist','Per Holm'],
         'published':{'start':'2021-03-05','end':'2021-03-05','precision':'day','from':'published'},
         'language':'en','text':'Foreign Minister Oda Lesk met Tomas Reyes in Reykjavik on Monday.'}
        """);
  }

  /** One actor, one recipient. */
  static ObjectNode visit() {
    return Exchange.json(
        """
        {'record':'event','id':'e-1','article':'a-1','type':'CONSULT','mode':'visit','cameo':'042','quad':1,
         'intensity':1.9,'actors':[{'text':'Foreign Minister Oda Lesk','id':'person:oda-lesk','name':'Oda Lesk',
         'span':{'begin':0,'end':25,'exact':'Foreign Minister Oda Lesk'},
         'country':'ISL','code':'ISLGOV','sector':'GOV','office':'Foreign Minister','named':true}],
         'recipients':[{'text':'Tomas Reyes','name':'Tomas Reyes','country':'URY','code':'URYGOV','sector':'GOV','named':true}],
         'symmetric':false,'when':{'start':'2021-03-01','end':'2021-03-01','precision':'day','text':'Monday','from':'text'},
         'where':{'text':'Reykjavik','name':'Reykjavik','country':'ISL','latitude':64.13548,'longitude':-21.89541,'geonames_id':3413829},
         'factuality':'fact','evidence':[{'begin':0,'end':41,'exact':'Foreign Minister Oda Lesk met Tomas Reyes'}],
         'confidence':0.85,'coder':'event/CONSULT/visit@1'}
        """);
  }

  /** Three sides that meet each other. */
  static ObjectNode meeting() {
    return Exchange.json(
        """
        {'record':'event','id':'e-2','article':'a-1','type':'CONSULT','cameo':'040','quad':1,'intensity':1.0,
         'actors':[{'text':'Iceland','id':'country:ISL','name':'Iceland','country':'ISL','code':'ISL','named':true},
         {'text':'Uruguay','id':'country:URY','name':'Uruguay','country':'URY','code':'URY','named':true},
         {'text':'Lesotho','id':'country:LSO','name':'Lesotho','country':'LSO','code':'LSO','named':true}],
         'symmetric':true,'when':{'start':'2021-03-01','end':'2021-03-31','precision':'month','from':'text'},
         'factuality':'planned','evidence':[],'confidence':0.6,'coder':'event/CONSULT/meet@1'}
        """);
  }

  /** Somebody did something, to nobody named. */
  static ObjectNode rally() {
    return Exchange.json(
        """
        {'record':'event','id':'e-3','article':'a-1','type':'PROTEST','mode':'demo','cameo':'141','quad':4,'intensity':-6.5,
         'actors':[{'text':'dockers','country':'URY','code':'URYLAB','sector':'LAB','named':false}],
         'symmetric':false,'factuality':'fact','evidence':[],'confidence':0.6,'coder':'event/PROTEST/rally@1'}
        """);
  }

  static ObjectNode statement() {
    return Exchange.json(
        """
        {'record':'statement','id':'s-1','article':'a-1','kind':'indirect',
         'sources':[{'text':'Oda Lesk','id':'person:oda-lesk','name':'Oda Lesk','country':'ISL','named':true},
         {'text':'Iceland','id':'country:ISL','name':'Iceland','country':'ISL','named':true}],
         'content':[{'begin':30,'end':41,'exact':'Tomas Reyes'}],'attitude':'assertion','basis':'on_record',
         'when':{'start':'2021-03-01','end':'2021-03-01','precision':'day','from':'text'},
         'evidence':[{'begin':0,'end':41,'exact':'Foreign Minister Oda Lesk met Tomas Reyes'}],'confidence':0.7,'coder':'statement/say@1'}
        """);
  }

  static ObjectNode position(String id, String stance) {
    return Exchange.json(
        """
        {'record':'position','id':'%s','article':'a-1',
         'actor':{'text':'Lesk','id':'person:oda-lesk','name':'Oda Lesk','country':'ISL','named':true},
         'issue':{'id':'ferry-line','title':'Ferry line'},'stance':'%s',
         'when':{'start':'2021-03-01','end':'2021-03-01','precision':'day','from':'text'},
         'evidence':[{'begin':26,'end':29,'exact':'met'}],'confidence':0.7,'coder':'position/verb@1'}
        """
            .formatted(id, stance));
  }

  static List<ObjectNode> events() {
    return List.of(article(), visit(), meeting(), rally());
  }
}
