"""An app's webview by QtWebEngine. Prints each message of the page and, at the end, the size of its type, a JSON line each."""
import json
import os
import sys

os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = "--disable-gpu"

from PyQt5.QtCore import QFile, QIODevice, QObject, QUrl, pyqtSlot
from PyQt5.QtWebChannel import QWebChannel
from PyQt5.QtWebEngineWidgets import QWebEngineScript, QWebEngineView
from PyQt5.QtWidgets import QApplication

# Qt reaches a native object by a channel that takes a moment; what is said meanwhile is kept.
OBJECT = """
(function () {
  var kept = [], native = null;
  window.policyReaderHost = { postMessage: function (text) { if (native) native.postMessage(text); else kept.push(text); } };
  document.addEventListener("DOMContentLoaded", function () {
    new QWebChannel(qt.webChannelTransport, function (channel) {
      native = channel.objects.native;
      kept.splice(0).forEach(function (text) { native.postMessage(text); });
    });
  });
})();
"""
SIZE = "getComputedStyle(document.documentElement).fontSize"


def say(**line):
    print(json.dumps(line, ensure_ascii=False), flush=True)


class Native(QObject):
    @pyqtSlot(str)
    def postMessage(self, text):
        message = json.loads(text)
        say(kind="message", message=message)
        if message["type"] == "ready":
            page.runJavaScript('document.querySelector("#consent [data-answer=agree]").click()')
        if message["type"] == "agree":
            page.runJavaScript('policyReader.postMessage({ type: "setScale", scale: 2 })')
            page.runJavaScript(SIZE, finish)


def finish(size):
    say(kind="value", value=size)
    app.quit()


app = QApplication(sys.argv[:1])
view = QWebEngineView()
page = view.page()
channel = QWebChannel()
native = Native()
channel.registerObject("native", native)
page.setWebChannel(channel)
library = QFile(":/qtwebchannel/qwebchannel.js")
library.open(QIODevice.ReadOnly)
script = QWebEngineScript()
script.setSourceCode(bytes(library.readAll()).decode() + OBJECT)
script.setInjectionPoint(QWebEngineScript.DocumentCreation)
script.setWorldId(QWebEngineScript.MainWorld)
page.scripts().insert(script)
view.resize(390, 800)
view.show()
view.load(QUrl(sys.argv[1]))
code = app.exec_()
sys.stdout.flush()
# Its own end sometimes crashes after all is done.
os._exit(code)
